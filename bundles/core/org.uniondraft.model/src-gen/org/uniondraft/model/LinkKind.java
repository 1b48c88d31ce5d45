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
 * A representation of the literals of the enumeration '<em><b>Link Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How an object of this paper is related to another one, here or in another paper (M1, M27).
 * <!-- end-model-doc -->
 * @see org.uniondraft.model.ModelPackage#getLinkKind()
 * @model
 * @generated
 */
public enum LinkKind implements Enumerator {
	/**
	 * The '<em><b>DERIVED FROM</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Made from it.
	 * <!-- end-model-doc -->
	 * @see #DERIVED_FROM_VALUE
	 * @generated
	 * @ordered
	 */
	DERIVED_FROM(0, "DERIVED_FROM", "derived-from"),

	/**
	 * The '<em><b>VARIANT OF</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Another wording of the same paper.
	 * <!-- end-model-doc -->
	 * @see #VARIANT_OF_VALUE
	 * @generated
	 * @ordered
	 */
	VARIANT_OF(1, "VARIANT_OF", "variant-of"),

	/**
	 * The '<em><b>CONTINUES</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Takes up a section or task of the last period.
	 * <!-- end-model-doc -->
	 * @see #CONTINUES_VALUE
	 * @generated
	 * @ordered
	 */
	CONTINUES(2, "CONTINUES", "continues"),

	/**
	 * The '<em><b>RESULT OF</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The result of a planned task.
	 * <!-- end-model-doc -->
	 * @see #RESULT_OF_VALUE
	 * @generated
	 * @ordered
	 */
	RESULT_OF(3, "RESULT_OF", "result-of"),

	/**
	 * The '<em><b>REPORTS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A sentence that reports a record.
	 * <!-- end-model-doc -->
	 * @see #REPORTS_VALUE
	 * @generated
	 * @ordered
	 */
	REPORTS(4, "REPORTS", "reports"),

	/**
	 * The '<em><b>REMEDIES</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A measure or task against a problem (M22).
	 * <!-- end-model-doc -->
	 * @see #REMEDIES_VALUE
	 * @generated
	 * @ordered
	 */
	REMEDIES(5, "REMEDIES", "remedies"),

	/**
	 * The '<em><b>CARRIES OUT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Carries out a paper of a superior.
	 * <!-- end-model-doc -->
	 * @see #CARRIES_OUT_VALUE
	 * @generated
	 * @ordered
	 */
	CARRIES_OUT(6, "CARRIES_OUT", "carries-out");

	/**
	 * The '<em><b>DERIVED FROM</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Made from it.
	 * <!-- end-model-doc -->
	 * @see #DERIVED_FROM
	 * @model literal="derived-from"
	 * @generated
	 * @ordered
	 */
	public static final int DERIVED_FROM_VALUE = 0;

	/**
	 * The '<em><b>VARIANT OF</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Another wording of the same paper.
	 * <!-- end-model-doc -->
	 * @see #VARIANT_OF
	 * @model literal="variant-of"
	 * @generated
	 * @ordered
	 */
	public static final int VARIANT_OF_VALUE = 1;

	/**
	 * The '<em><b>CONTINUES</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Takes up a section or task of the last period.
	 * <!-- end-model-doc -->
	 * @see #CONTINUES
	 * @model literal="continues"
	 * @generated
	 * @ordered
	 */
	public static final int CONTINUES_VALUE = 2;

	/**
	 * The '<em><b>RESULT OF</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The result of a planned task.
	 * <!-- end-model-doc -->
	 * @see #RESULT_OF
	 * @model literal="result-of"
	 * @generated
	 * @ordered
	 */
	public static final int RESULT_OF_VALUE = 3;

	/**
	 * The '<em><b>REPORTS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A sentence that reports a record.
	 * <!-- end-model-doc -->
	 * @see #REPORTS
	 * @model literal="reports"
	 * @generated
	 * @ordered
	 */
	public static final int REPORTS_VALUE = 4;

	/**
	 * The '<em><b>REMEDIES</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A measure or task against a problem (M22).
	 * <!-- end-model-doc -->
	 * @see #REMEDIES
	 * @model literal="remedies"
	 * @generated
	 * @ordered
	 */
	public static final int REMEDIES_VALUE = 5;

	/**
	 * The '<em><b>CARRIES OUT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Carries out a paper of a superior.
	 * <!-- end-model-doc -->
	 * @see #CARRIES_OUT
	 * @model literal="carries-out"
	 * @generated
	 * @ordered
	 */
	public static final int CARRIES_OUT_VALUE = 6;

	/**
	 * An array of all the '<em><b>Link Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final LinkKind[] VALUES_ARRAY =
		new LinkKind[] {
			DERIVED_FROM,
			VARIANT_OF,
			CONTINUES,
			RESULT_OF,
			REPORTS,
			REMEDIES,
			CARRIES_OUT,
		};

	/**
	 * A public read-only list of all the '<em><b>Link Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<LinkKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Link Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static LinkKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			LinkKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Link Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static LinkKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			LinkKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Link Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static LinkKind get(int value) {
		switch (value) {
			case DERIVED_FROM_VALUE: return DERIVED_FROM;
			case VARIANT_OF_VALUE: return VARIANT_OF;
			case CONTINUES_VALUE: return CONTINUES;
			case RESULT_OF_VALUE: return RESULT_OF;
			case REPORTS_VALUE: return REPORTS;
			case REMEDIES_VALUE: return REMEDIES;
			case CARRIES_OUT_VALUE: return CARRIES_OUT;
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
	private LinkKind(int value, String name, String literal) {
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
	
} //LinkKind
