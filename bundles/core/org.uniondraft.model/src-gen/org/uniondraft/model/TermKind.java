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
 * A representation of the literals of the enumeration '<em><b>Term Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What kind of term this is (M14, M15).
 * <!-- end-model-doc -->
 * @see org.uniondraft.model.ModelPackage#getTermKind()
 * @model
 * @generated
 */
public enum TermKind implements Enumerator {
	/**
	 * The '<em><b>TERM</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A term with a gloss, 三必访（…）.
	 * <!-- end-model-doc -->
	 * @see #TERM_VALUE
	 * @generated
	 * @ordered
	 */
	TERM(0, "TERM", "term"),

	/**
	 * The '<em><b>CAMPAIGN</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A campaign, 安康杯.
	 * <!-- end-model-doc -->
	 * @see #CAMPAIGN_VALUE
	 * @generated
	 * @ordered
	 */
	CAMPAIGN(1, "CAMPAIGN", "campaign"),

	/**
	 * The '<em><b>BRAND</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A brand or honour, 工人先锋号.
	 * <!-- end-model-doc -->
	 * @see #BRAND_VALUE
	 * @generated
	 * @ordered
	 */
	BRAND(2, "BRAND", "brand"),

	/**
	 * The '<em><b>SLOGAN</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A slogan.
	 * <!-- end-model-doc -->
	 * @see #SLOGAN_VALUE
	 * @generated
	 * @ordered
	 */
	SLOGAN(3, "SLOGAN", "slogan");

	/**
	 * The '<em><b>TERM</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A term with a gloss, 三必访（…）.
	 * <!-- end-model-doc -->
	 * @see #TERM
	 * @model literal="term"
	 * @generated
	 * @ordered
	 */
	public static final int TERM_VALUE = 0;

	/**
	 * The '<em><b>CAMPAIGN</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A campaign, 安康杯.
	 * <!-- end-model-doc -->
	 * @see #CAMPAIGN
	 * @model literal="campaign"
	 * @generated
	 * @ordered
	 */
	public static final int CAMPAIGN_VALUE = 1;

	/**
	 * The '<em><b>BRAND</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A brand or honour, 工人先锋号.
	 * <!-- end-model-doc -->
	 * @see #BRAND
	 * @model literal="brand"
	 * @generated
	 * @ordered
	 */
	public static final int BRAND_VALUE = 2;

	/**
	 * The '<em><b>SLOGAN</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A slogan.
	 * <!-- end-model-doc -->
	 * @see #SLOGAN
	 * @model literal="slogan"
	 * @generated
	 * @ordered
	 */
	public static final int SLOGAN_VALUE = 3;

	/**
	 * An array of all the '<em><b>Term Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final TermKind[] VALUES_ARRAY =
		new TermKind[] {
			TERM,
			CAMPAIGN,
			BRAND,
			SLOGAN,
		};

	/**
	 * A public read-only list of all the '<em><b>Term Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<TermKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Term Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static TermKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			TermKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Term Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static TermKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			TermKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Term Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static TermKind get(int value) {
		switch (value) {
			case TERM_VALUE: return TERM;
			case CAMPAIGN_VALUE: return CAMPAIGN;
			case BRAND_VALUE: return BRAND;
			case SLOGAN_VALUE: return SLOGAN;
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
	private TermKind(int value, String name, String literal) {
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
	
} //TermKind
