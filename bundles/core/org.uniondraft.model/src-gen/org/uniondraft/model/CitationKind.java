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
 * A representation of the literals of the enumeration '<em><b>Citation Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What kind of work is cited (M16).
 * <!-- end-model-doc -->
 * @see org.uniondraft.model.ModelPackage#getCitationKind()
 * @model
 * @generated
 */
public enum CitationKind implements Enumerator {
	/**
	 * The '<em><b>LAW</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A law.
	 * <!-- end-model-doc -->
	 * @see #LAW_VALUE
	 * @generated
	 * @ordered
	 */
	LAW(0, "LAW", "law"),

	/**
	 * The '<em><b>RULE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A regulation or rule.
	 * <!-- end-model-doc -->
	 * @see #RULE_VALUE
	 * @generated
	 * @ordered
	 */
	RULE(1, "RULE", "rule"),

	/**
	 * The '<em><b>NOTICE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A notice or opinion of a superior.
	 * <!-- end-model-doc -->
	 * @see #NOTICE_VALUE
	 * @generated
	 * @ordered
	 */
	NOTICE(2, "NOTICE", "notice"),

	/**
	 * The '<em><b>OWN RULE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A rule of the own unit.
	 * <!-- end-model-doc -->
	 * @see #OWN_RULE_VALUE
	 * @generated
	 * @ordered
	 */
	OWN_RULE(3, "OWN_RULE", "own-rule"),

	/**
	 * The '<em><b>BOOK</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A book or article.
	 * <!-- end-model-doc -->
	 * @see #BOOK_VALUE
	 * @generated
	 * @ordered
	 */
	BOOK(4, "BOOK", "book"),

	/**
	 * The '<em><b>FILM</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A film or play.
	 * <!-- end-model-doc -->
	 * @see #FILM_VALUE
	 * @generated
	 * @ordered
	 */
	FILM(5, "FILM", "film"),

	/**
	 * The '<em><b>OTHER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Anything else.
	 * <!-- end-model-doc -->
	 * @see #OTHER_VALUE
	 * @generated
	 * @ordered
	 */
	OTHER(6, "OTHER", "other");

	/**
	 * The '<em><b>LAW</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A law.
	 * <!-- end-model-doc -->
	 * @see #LAW
	 * @model literal="law"
	 * @generated
	 * @ordered
	 */
	public static final int LAW_VALUE = 0;

	/**
	 * The '<em><b>RULE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A regulation or rule.
	 * <!-- end-model-doc -->
	 * @see #RULE
	 * @model literal="rule"
	 * @generated
	 * @ordered
	 */
	public static final int RULE_VALUE = 1;

	/**
	 * The '<em><b>NOTICE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A notice or opinion of a superior.
	 * <!-- end-model-doc -->
	 * @see #NOTICE
	 * @model literal="notice"
	 * @generated
	 * @ordered
	 */
	public static final int NOTICE_VALUE = 2;

	/**
	 * The '<em><b>OWN RULE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A rule of the own unit.
	 * <!-- end-model-doc -->
	 * @see #OWN_RULE
	 * @model literal="own-rule"
	 * @generated
	 * @ordered
	 */
	public static final int OWN_RULE_VALUE = 3;

	/**
	 * The '<em><b>BOOK</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A book or article.
	 * <!-- end-model-doc -->
	 * @see #BOOK
	 * @model literal="book"
	 * @generated
	 * @ordered
	 */
	public static final int BOOK_VALUE = 4;

	/**
	 * The '<em><b>FILM</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A film or play.
	 * <!-- end-model-doc -->
	 * @see #FILM
	 * @model literal="film"
	 * @generated
	 * @ordered
	 */
	public static final int FILM_VALUE = 5;

	/**
	 * The '<em><b>OTHER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Anything else.
	 * <!-- end-model-doc -->
	 * @see #OTHER
	 * @model literal="other"
	 * @generated
	 * @ordered
	 */
	public static final int OTHER_VALUE = 6;

	/**
	 * An array of all the '<em><b>Citation Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final CitationKind[] VALUES_ARRAY =
		new CitationKind[] {
			LAW,
			RULE,
			NOTICE,
			OWN_RULE,
			BOOK,
			FILM,
			OTHER,
		};

	/**
	 * A public read-only list of all the '<em><b>Citation Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<CitationKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Citation Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static CitationKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			CitationKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Citation Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static CitationKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			CitationKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Citation Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static CitationKind get(int value) {
		switch (value) {
			case LAW_VALUE: return LAW;
			case RULE_VALUE: return RULE;
			case NOTICE_VALUE: return NOTICE;
			case OWN_RULE_VALUE: return OWN_RULE;
			case BOOK_VALUE: return BOOK;
			case FILM_VALUE: return FILM;
			case OTHER_VALUE: return OTHER;
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
	private CitationKind(int value, String name, String literal) {
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
	
} //CitationKind
