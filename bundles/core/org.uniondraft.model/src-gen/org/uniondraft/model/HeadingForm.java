/**
 * Generated from uniondraft.genmodel by releng/generate-model; not edited by hand.
 */
package org.uniondraft.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Heading Form</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How a heading stands to the text below it (M10).
 * <!-- end-model-doc -->
 * @see org.uniondraft.model.ModelPackage#getHeadingForm()
 * @model
 * @generated
 */
public enum HeadingForm implements Enumerator {
	/**
	 * The '<em><b>STANDALONE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A paragraph of its own.
	 * <!-- end-model-doc -->
	 * @see #STANDALONE_VALUE
	 * @generated
	 * @ordered
	 */
	STANDALONE(0, "STANDALONE", "standalone"),

	/**
	 * The '<em><b>RUN IN</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The title opens the first paragraph of the section and only its end mark parts the two.
	 * <!-- end-model-doc -->
	 * @see #RUN_IN_VALUE
	 * @generated
	 * @ordered
	 */
	RUN_IN(1, "RUN_IN", "run-in");

	/**
	 * The '<em><b>STANDALONE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A paragraph of its own.
	 * <!-- end-model-doc -->
	 * @see #STANDALONE
	 * @model literal="standalone"
	 * @generated
	 * @ordered
	 */
	public static final int STANDALONE_VALUE = 0;

	/**
	 * The '<em><b>RUN IN</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The title opens the first paragraph of the section and only its end mark parts the two.
	 * <!-- end-model-doc -->
	 * @see #RUN_IN
	 * @model literal="run-in"
	 * @generated
	 * @ordered
	 */
	public static final int RUN_IN_VALUE = 1;

	/**
	 * An array of all the '<em><b>Heading Form</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final HeadingForm[] VALUES_ARRAY =
		new HeadingForm[] {
			STANDALONE,
			RUN_IN,
		};

	/**
	 * A public read-only list of all the '<em><b>Heading Form</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<HeadingForm> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Heading Form</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static HeadingForm get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			HeadingForm result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Heading Form</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static HeadingForm getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			HeadingForm result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Heading Form</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static HeadingForm get(int value) {
		switch (value) {
			case STANDALONE_VALUE: return STANDALONE;
			case RUN_IN_VALUE: return RUN_IN;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private HeadingForm(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}
	
} //HeadingForm
