/**
 * Generated from uniondraft.genmodel by releng/generate-model; not edited by hand.
 */
package org.uniondraft.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Organisation</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The organisation profile (M4).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.uniondraft.model.Organisation#getKind <em>Kind</em>}</li>
 *   <li>{@link org.uniondraft.model.Organisation#getLevel <em>Level</em>}</li>
 *   <li>{@link org.uniondraft.model.Organisation#getFullName <em>Full Name</em>}</li>
 *   <li>{@link org.uniondraft.model.Organisation#getShortName <em>Short Name</em>}</li>
 *   <li>{@link org.uniondraft.model.Organisation#getSelfName <em>Self Name</em>}</li>
 *   <li>{@link org.uniondraft.model.Organisation#getSuperiors <em>Superiors</em>}</li>
 *   <li>{@link org.uniondraft.model.Organisation#getPartyBody <em>Party Body</em>}</li>
 *   <li>{@link org.uniondraft.model.Organisation#getVocabulary <em>Vocabulary</em>}</li>
 *   <li>{@link org.uniondraft.model.Organisation#getDepartments <em>Departments</em>}</li>
 *   <li>{@link org.uniondraft.model.Organisation#getPeople <em>People</em>}</li>
 * </ul>
 *
 * @see org.uniondraft.model.ModelPackage#getOrganisation()
 * @model
 * @generated
 */
public interface Organisation extends Identified {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The id of the organisation kind, such as school.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see #setKind(String)
	 * @see org.uniondraft.model.ModelPackage#getOrganisation_Kind()
	 * @model
	 * @generated
	 */
	String getKind();

	/**
	 * Sets the value of the '{@link org.uniondraft.model.Organisation#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see #getKind()
	 * @generated
	 */
	void setKind(String value);

	/**
	 * Returns the value of the '<em><b>Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its level, such as 基层, 县 or 省, or null.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Level</em>' attribute.
	 * @see #setLevel(String)
	 * @see org.uniondraft.model.ModelPackage#getOrganisation_Level()
	 * @model
	 * @generated
	 */
	String getLevel();

	/**
	 * Sets the value of the '{@link org.uniondraft.model.Organisation#getLevel <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Level</em>' attribute.
	 * @see #getLevel()
	 * @generated
	 */
	void setLevel(String value);

	/**
	 * Returns the value of the '<em><b>Full Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The full name, as in the letterhead.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Full Name</em>' attribute.
	 * @see #setFullName(String)
	 * @see org.uniondraft.model.ModelPackage#getOrganisation_FullName()
	 * @model
	 * @generated
	 */
	String getFullName();

	/**
	 * Sets the value of the '{@link org.uniondraft.model.Organisation#getFullName <em>Full Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Full Name</em>' attribute.
	 * @see #getFullName()
	 * @generated
	 */
	void setFullName(String value);

	/**
	 * Returns the value of the '<em><b>Short Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The standard short name.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Short Name</em>' attribute.
	 * @see #setShortName(String)
	 * @see org.uniondraft.model.ModelPackage#getOrganisation_ShortName()
	 * @model
	 * @generated
	 */
	String getShortName();

	/**
	 * Sets the value of the '{@link org.uniondraft.model.Organisation#getShortName <em>Short Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Short Name</em>' attribute.
	 * @see #getShortName()
	 * @generated
	 */
	void setShortName(String value);

	/**
	 * Returns the value of the '<em><b>Self Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How it calls itself in running text, such as 我校.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Self Name</em>' attribute.
	 * @see #setSelfName(String)
	 * @see org.uniondraft.model.ModelPackage#getOrganisation_SelfName()
	 * @model
	 * @generated
	 */
	String getSelfName();

	/**
	 * Sets the value of the '{@link org.uniondraft.model.Organisation#getSelfName <em>Self Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Self Name</em>' attribute.
	 * @see #getSelfName()
	 * @generated
	 */
	void setSelfName(String value);

	/**
	 * Returns the value of the '<em><b>Superiors</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The superior unions, nearest first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Superiors</em>' attribute list.
	 * @see org.uniondraft.model.ModelPackage#getOrganisation_Superiors()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getSuperiors();

	/**
	 * Returns the value of the '<em><b>Party Body</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The Party body above it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Party Body</em>' attribute.
	 * @see #setPartyBody(String)
	 * @see org.uniondraft.model.ModelPackage#getOrganisation_PartyBody()
	 * @model
	 * @generated
	 */
	String getPartyBody();

	/**
	 * Sets the value of the '{@link org.uniondraft.model.Organisation#getPartyBody <em>Party Body</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Party Body</em>' attribute.
	 * @see #getPartyBody()
	 * @generated
	 */
	void setPartyBody(String value);

	/**
	 * Returns the value of the '<em><b>Vocabulary</b></em>' containment reference list.
	 * The list contents are of type {@link org.uniondraft.model.Word}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The words it uses where the vocabulary of its kind has others.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Vocabulary</em>' containment reference list.
	 * @see org.uniondraft.model.ModelPackage#getOrganisation_Vocabulary()
	 * @model containment="true"
	 * @generated
	 */
	EList<Word> getVocabulary();

	/**
	 * Returns the value of the '<em><b>Departments</b></em>' containment reference list.
	 * The list contents are of type {@link org.uniondraft.model.Department}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its departments.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Departments</em>' containment reference list.
	 * @see org.uniondraft.model.ModelPackage#getOrganisation_Departments()
	 * @model containment="true"
	 * @generated
	 */
	EList<Department> getDepartments();

	/**
	 * Returns the value of the '<em><b>People</b></em>' containment reference list.
	 * The list contents are of type {@link org.uniondraft.model.Person}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its people.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>People</em>' containment reference list.
	 * @see org.uniondraft.model.ModelPackage#getOrganisation_People()
	 * @model containment="true"
	 * @generated
	 */
	EList<Person> getPeople();

} // Organisation
