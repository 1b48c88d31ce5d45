/**
 * Generated from uniondraft.genmodel by releng/generate-model; not edited by hand.
 */
package org.uniondraft.model;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * The paper of a grassroots union as structured data: design section 3.
 * <!-- end-model-doc -->
 * @see org.uniondraft.model.ModelFactory
 * @model kind="package"
 * @generated
 */
public interface ModelPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "model";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://www.uniondraft.org/model/1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "ud";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	ModelPackage eINSTANCE = org.uniondraft.model.impl.ModelPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.uniondraft.model.impl.IdentifiedImpl <em>Identified</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.uniondraft.model.impl.IdentifiedImpl
	 * @see org.uniondraft.model.impl.ModelPackageImpl#getIdentified()
	 * @generated
	 */
	int IDENTIFIED = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTIFIED__ID = 0;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTIFIED__ORIGIN = 1;

	/**
	 * The number of structural features of the '<em>Identified</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTIFIED_FEATURE_COUNT = 2;

	/**
	 * The meta object id for the '{@link org.uniondraft.model.impl.PropertyImpl <em>Property</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.uniondraft.model.impl.PropertyImpl
	 * @see org.uniondraft.model.impl.ModelPackageImpl#getProperty()
	 * @generated
	 */
	int PROPERTY = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROPERTY__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROPERTY__ORIGIN = IDENTIFIED__ORIGIN;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROPERTY__KEY = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROPERTY__VALUE = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Property</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROPERTY_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.uniondraft.model.impl.ExtensibleImpl <em>Extensible</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.uniondraft.model.impl.ExtensibleImpl
	 * @see org.uniondraft.model.impl.ModelPackageImpl#getExtensible()
	 * @generated
	 */
	int EXTENSIBLE = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTENSIBLE__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTENSIBLE__ORIGIN = IDENTIFIED__ORIGIN;

	/**
	 * The feature id for the '<em><b>Extras</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTENSIBLE__EXTRAS = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Extensible</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXTENSIBLE_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.uniondraft.model.impl.DocumentImpl <em>Document</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.uniondraft.model.impl.DocumentImpl
	 * @see org.uniondraft.model.impl.ModelPackageImpl#getDocument()
	 * @generated
	 */
	int DOCUMENT = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__ID = EXTENSIBLE__ID;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__ORIGIN = EXTENSIBLE__ORIGIN;

	/**
	 * The feature id for the '<em><b>Extras</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__EXTRAS = EXTENSIBLE__EXTRAS;

	/**
	 * The feature id for the '<em><b>Format Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__FORMAT_VERSION = EXTENSIBLE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__KIND = EXTENSIBLE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__STATE = EXTENSIBLE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Edition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__EDITION = EXTENSIBLE_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Period</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__PERIOD = EXTENSIBLE_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Next Period</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__NEXT_PERIOD = EXTENSIBLE_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Layout Profile</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__LAYOUT_PROFILE = EXTENSIBLE_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Organisation</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__ORGANISATION = EXTENSIBLE_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Title Block</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__TITLE_BLOCK = EXTENSIBLE_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Front Matter</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__FRONT_MATTER = EXTENSIBLE_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Numbering</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__NUMBERING = EXTENSIBLE_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Body</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__BODY = EXTENSIBLE_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__ATTACHMENTS = EXTENSIBLE_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Back Matter</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__BACK_MATTER = EXTENSIBLE_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Terms</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__TERMS = EXTENSIBLE_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Citations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__CITATIONS = EXTENSIBLE_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__NOTES = EXTENSIBLE_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Links</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__LINKS = EXTENSIBLE_FEATURE_COUNT + 17;

	/**
	 * The feature id for the '<em><b>Suppressions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__SUPPRESSIONS = EXTENSIBLE_FEATURE_COUNT + 18;

	/**
	 * The feature id for the '<em><b>Sources</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__SOURCES = EXTENSIBLE_FEATURE_COUNT + 19;

	/**
	 * The feature id for the '<em><b>Residues</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__RESIDUES = EXTENSIBLE_FEATURE_COUNT + 20;

	/**
	 * The feature id for the '<em><b>Media</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT__MEDIA = EXTENSIBLE_FEATURE_COUNT + 21;

	/**
	 * The number of structural features of the '<em>Document</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DOCUMENT_FEATURE_COUNT = EXTENSIBLE_FEATURE_COUNT + 22;

	/**
	 * The meta object id for the '{@link org.uniondraft.model.impl.OrganisationImpl <em>Organisation</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.uniondraft.model.impl.OrganisationImpl
	 * @see org.uniondraft.model.impl.ModelPackageImpl#getOrganisation()
	 * @generated
	 */
	int ORGANISATION = 4;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION__ORIGIN = IDENTIFIED__ORIGIN;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION__KIND = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION__LEVEL = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Full Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION__FULL_NAME = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Short Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION__SHORT_NAME = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Self Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION__SELF_NAME = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Superiors</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION__SUPERIORS = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Party Body</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION__PARTY_BODY = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Vocabulary</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION__VOCABULARY = IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Departments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION__DEPARTMENTS = IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>People</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION__PEOPLE = IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The number of structural features of the '<em>Organisation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ORGANISATION_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The meta object id for the '{@link org.uniondraft.model.impl.WordImpl <em>Word</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.uniondraft.model.impl.WordImpl
	 * @see org.uniondraft.model.impl.ModelPackageImpl#getWord()
	 * @generated
	 */
	int WORD = 5;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORD__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORD__ORIGIN = IDENTIFIED__ORIGIN;

	/**
	 * The feature id for the '<em><b>Concept</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORD__CONCEPT = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Word</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORD__WORD = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Word</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORD_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.uniondraft.model.impl.DepartmentImpl <em>Department</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.uniondraft.model.impl.DepartmentImpl
	 * @see org.uniondraft.model.impl.ModelPackageImpl#getDepartment()
	 * @generated
	 */
	int DEPARTMENT = 6;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPARTMENT__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPARTMENT__ORIGIN = IDENTIFIED__ORIGIN;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPARTMENT__NAME = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Department</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPARTMENT_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.uniondraft.model.impl.PersonImpl <em>Person</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.uniondraft.model.impl.PersonImpl
	 * @see org.uniondraft.model.impl.ModelPackageImpl#getPerson()
	 * @generated
	 */
	int PERSON = 7;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__ORIGIN = IDENTIFIED__ORIGIN;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__NAME = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Position</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__POSITION = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Department</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__DEPARTMENT = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Duties</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__DUTIES = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Person</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.uniondraft.model.impl.TitleBlockImpl <em>Title Block</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.uniondraft.model.impl.TitleBlockImpl
	 * @see org.uniondraft.model.impl.ModelPackageImpl#getTitleBlock()
	 * @generated
	 */
	int TITLE_BLOCK = 8;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TITLE_BLOCK__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TITLE_BLOCK__ORIGIN = IDENTIFIED__ORIGIN;

	/**
	 * The feature id for the '<em><b>Lines</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TITLE_BLOCK__LINES = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Subtitle</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TITLE_BLOCK__SUBTITLE = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Meeting</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TITLE_BLOCK__MEETING = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Reporter</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TITLE_BLOCK__REPORTER = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TITLE_BLOCK__DATE = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Title Block</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TITLE_BLOCK_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link org.uniondraft.model.impl.FrontMatterImpl <em>Front Matter</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.uniondraft.model.impl.FrontMatterImpl
	 * @see org.uniondraft.model.impl.ModelPackageImpl#getFrontMatter()
	 * @generated
	 */
	int FRONT_MATTER = 9;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRONT_MATTER__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRONT_MATTER__ORIGIN = IDENTIFIED__ORIGIN;

	/**
	 * The feature id for the '<em><b>Copy Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRONT_MATTER__COPY_NUMBER = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Secrecy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRONT_MATTER__SECRECY = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Secrecy Period</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRONT_MATTER__SECRECY_PERIOD = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Urgency</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRONT_MATTER__URGENCY = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Issuers</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRONT_MATTER__ISSUERS = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>With Document Word</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRONT_MATTER__WITH_DOCUMENT_WORD = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Document Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRONT_MATTER__DOCUMENT_NUMBER = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Signers</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRONT_MATTER__SIGNERS = IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Recipients</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRONT_MATTER__RECIPIENTS = IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Recipients In Imprint</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRONT_MATTER__RECIPIENTS_IN_IMPRINT = IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The number of structural features of the '<em>Front Matter</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRONT_MATTER_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The meta object id for the '{@link org.uniondraft.model.impl.BackMatterImpl <em>Back Matter</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.uniondraft.model.impl.BackMatterImpl
	 * @see org.uniondraft.model.impl.ModelPackageImpl#getBackMatter()
	 * @generated
	 */
	int BACK_MATTER = 10;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BACK_MATTER__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BACK_MATTER__ORIGIN = IDENTIFIED__ORIGIN;

	/**
	 * The feature id for the '<em><b>Signatories</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BACK_MATTER__SIGNATORIES = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BACK_MATTER__DATE = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Sealed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BACK_MATTER__SEALED = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Signature Stamp</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BACK_MATTER__SIGNATURE_STAMP = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Signer Position</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BACK_MATTER__SIGNER_POSITION = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Annotation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BACK_MATTER__ANNOTATION = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Copy To</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BACK_MATTER__COPY_TO = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Printed By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BACK_MATTER__PRINTED_BY = IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Printed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BACK_MATTER__PRINTED_ON = IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The number of structural features of the '<em>Back Matter</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BACK_MATTER_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The meta object id for the '{@link org.uniondraft.model.impl.NumberingSchemeImpl <em>Numbering Scheme</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.uniondraft.model.impl.NumberingSchemeImpl
	 * @see org.uniondraft.model.impl.ModelPackageImpl#getNumberingScheme()
	 * @generated
	 */
	int NUMBERING_SCHEME = 11;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NUMBERING_SCHEME__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NUMBERING_SCHEME__ORIGIN = IDENTIFIED__ORIGIN;

	/**
	 * The feature id for the '<em><b>Levels</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NUMBERING_SCHEME__LEVELS = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Part</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NUMBERING_SCHEME__PART = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Restart In Parts</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NUMBERING_SCHEME__RESTART_IN_PARTS = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Numbering Scheme</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NUMBERING_SCHEME_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.uniondraft.model.impl.MarkedTextImpl <em>Marked Text</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.uniondraft.model.impl.MarkedTextImpl
	 * @see org.uniondraft.model.impl.ModelPackageImpl#getMarkedText()
	 * @generated
	 */
	int MARKED_TEXT = 12;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MARKED_TEXT__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MARKED_TEXT__ORIGIN = IDENTIFIED__ORIGIN;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MARKED_TEXT__TEXT = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Marks</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MARKED_TEXT__MARKS = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Marked Text</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MARKED_TEXT_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.uniondraft.model.impl.MarkImpl <em>Mark</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.uniondraft.model.impl.MarkImpl
	 * @see org.uniondraft.model.impl.ModelPackageImpl#getMark()
	 * @generated
	 */
	int MARK = 13;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MARK__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MARK__ORIGIN = IDENTIFIED__ORIGIN;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MARK__START = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MARK__END = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Mark</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MARK_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.uniondraft.model.impl.StrongImpl <em>Strong</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.uniondraft.model.impl.StrongImpl
	 * @see org.uniondraft.model.impl.ModelPackageImpl#getStrong()
	 * @generated
	 */
	int STRONG = 14;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRONG__ID = MARK__ID;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRONG__ORIGIN = MARK__ORIGIN;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRONG__START = MARK__START;

	/**
	 * The feature id for the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRONG__END = MARK__END;

	/**
	 * The number of structural features of the '<em>Strong</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRONG_FEATURE_COUNT = MARK_FEATURE_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.uniondraft.model.impl.EmphasisImpl <em>Emphasis</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.uniondraft.model.impl.EmphasisImpl
	 * @see org.uniondraft.model.impl.ModelPackageImpl#getEmphasis()
	 * @generated
	 */
	int EMPHASIS = 15;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EMPHASIS__ID = MARK__ID;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EMPHASIS__ORIGIN = MARK__ORIGIN;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EMPHASIS__START = MARK__START;

	/**
	 * The feature id for the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EMPHASIS__END = MARK__END;

	/**
	 * The number of structural features of the '<em>Emphasis</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EMPHASIS_FEATURE_COUNT = MARK_FEATURE_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.uniondraft.model.impl.CitationMarkImpl <em>Citation Mark</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.uniondraft.model.impl.CitationMarkImpl
	 * @see org.uniondraft.model.impl.ModelPackageImpl#getCitationMark()
	 * @generated
	 */
	int CITATION_MARK = 16;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CITATION_MARK__ID = MARK__ID;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CITATION_MARK__ORIGIN = MARK__ORIGIN;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CITATION_MARK__START = MARK__START;

	/**
	 * The feature id for the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CITATION_MARK__END = MARK__END;

	/**
	 * The feature id for the '<em><b>Citation</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CITATION_MARK__CITATION = MARK_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Citation Mark</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CITATION_MARK_FEATURE_COUNT = MARK_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.uniondraft.model.impl.TermMarkImpl <em>Term Mark</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.uniondraft.model.impl.TermMarkImpl
	 * @see org.uniondraft.model.impl.ModelPackageImpl#getTermMark()
	 * @generated
	 */
	int TERM_MARK = 17;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TERM_MARK__ID = MARK__ID;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TERM_MARK__ORIGIN = MARK__ORIGIN;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TERM_MARK__START = MARK__START;

	/**
	 * The feature id for the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TERM_MARK__END = MARK__END;

	/**
	 * The feature id for the '<em><b>Term</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TERM_MARK__TERM = MARK_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Term Mark</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TERM_MARK_FEATURE_COUNT = MARK_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.uniondraft.model.impl.PlaceholderImpl <em>Placeholder</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.uniondraft.model.impl.PlaceholderImpl
	 * @see org.uniondraft.model.impl.ModelPackageImpl#getPlaceholder()
	 * @generated
	 */
	int PLACEHOLDER = 18;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACEHOLDER__ID = MARK__ID;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACEHOLDER__ORIGIN = MARK__ORIGIN;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACEHOLDER__START = MARK__START;

	/**
	 * The feature id for the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACEHOLDER__END = MARK__END;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACEHOLDER__KIND = MARK_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Hint</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACEHOLDER__HINT = MARK_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Expected</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACEHOLDER__EXPECTED = MARK_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Candidates</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACEHOLDER__CANDIDATES = MARK_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Placeholder</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLACEHOLDER_FEATURE_COUNT = MARK_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.uniondraft.model.impl.LiveFieldImpl <em>Live Field</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.uniondraft.model.impl.LiveFieldImpl
	 * @see org.uniondraft.model.impl.ModelPackageImpl#getLiveField()
	 * @generated
	 */
	int LIVE_FIELD = 19;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIVE_FIELD__ID = MARK__ID;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIVE_FIELD__ORIGIN = MARK__ORIGIN;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIVE_FIELD__START = MARK__START;

	/**
	 * The feature id for the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIVE_FIELD__END = MARK__END;

	/**
	 * The feature id for the '<em><b>Table</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIVE_FIELD__TABLE = MARK_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Figure</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIVE_FIELD__FIGURE = MARK_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Format</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIVE_FIELD__FORMAT = MARK_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Live Field</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIVE_FIELD_FEATURE_COUNT = MARK_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.uniondraft.model.impl.CommentAnchorImpl <em>Comment Anchor</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.uniondraft.model.impl.CommentAnchorImpl
	 * @see org.uniondraft.model.impl.ModelPackageImpl#getCommentAnchor()
	 * @generated
	 */
	int COMMENT_ANCHOR = 20;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMENT_ANCHOR__ID = MARK__ID;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMENT_ANCHOR__ORIGIN = MARK__ORIGIN;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMENT_ANCHOR__START = MARK__START;

	/**
	 * The feature id for the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMENT_ANCHOR__END = MARK__END;

	/**
	 * The feature id for the '<em><b>Note</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMENT_ANCHOR__NOTE = MARK_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Comment Anchor</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMENT_ANCHOR_FEATURE_COUNT = MARK_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.uniondraft.model.impl.SectionImpl <em>Section</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.uniondraft.model.impl.SectionImpl
	 * @see org.uniondraft.model.impl.ModelPackageImpl#getSection()
	 * @generated
	 */
	int SECTION = 21;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION__ID = EXTENSIBLE__ID;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION__ORIGIN = EXTENSIBLE__ORIGIN;

	/**
	 * The feature id for the '<em><b>Extras</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION__EXTRAS = EXTENSIBLE__EXTRAS;

	/**
	 * The feature id for the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION__ROLE = EXTENSIBLE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Kinds</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION__KINDS = EXTENSIBLE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Locked</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION__LOCKED = EXTENSIBLE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Page Break Before</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION__PAGE_BREAK_BEFORE = EXTENSIBLE_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Heading</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION__HEADING = EXTENSIBLE_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Numbering</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION__NUMBERING = EXTENSIBLE_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Blocks</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION__BLOCKS = EXTENSIBLE_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Sections</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION__SECTIONS = EXTENSIBLE_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Record Tables</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION__RECORD_TABLES = EXTENSIBLE_FEATURE_COUNT + 8;

	/**
	 * The number of structural features of the '<em>Section</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SECTION_FEATURE_COUNT = EXTENSIBLE_FEATURE_COUNT + 9;

	/**
	 * The meta object id for the '{@link org.uniondraft.model.impl.HeadingImpl <em>Heading</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.uniondraft.model.impl.HeadingImpl
	 * @see org.uniondraft.model.impl.ModelPackageImpl#getHeading()
	 * @generated
	 */
	int HEADING = 22;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HEADING__ID = MARKED_TEXT__ID;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HEADING__ORIGIN = MARKED_TEXT__ORIGIN;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HEADING__TEXT = MARKED_TEXT__TEXT;

	/**
	 * The feature id for the '<em><b>Marks</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HEADING__MARKS = MARKED_TEXT__MARKS;

	/**
	 * The feature id for the '<em><b>Form</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HEADING__FORM = MARKED_TEXT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>End Mark</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HEADING__END_MARK = MARKED_TEXT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Number Mode</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HEADING__NUMBER_MODE = MARKED_TEXT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Literal Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HEADING__LITERAL_NUMBER = MARKED_TEXT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Subtitle</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HEADING__SUBTITLE = MARKED_TEXT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Heading</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HEADING_FEATURE_COUNT = MARKED_TEXT_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link org.uniondraft.model.impl.BlockImpl <em>Block</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.uniondraft.model.impl.BlockImpl
	 * @see org.uniondraft.model.impl.ModelPackageImpl#getBlock()
	 * @generated
	 */
	int BLOCK = 23;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLOCK__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLOCK__ORIGIN = IDENTIFIED__ORIGIN;

	/**
	 * The number of structural features of the '<em>Block</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLOCK_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.uniondraft.model.impl.ParagraphImpl <em>Paragraph</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.uniondraft.model.impl.ParagraphImpl
	 * @see org.uniondraft.model.impl.ModelPackageImpl#getParagraph()
	 * @generated
	 */
	int PARAGRAPH = 24;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAGRAPH__ID = BLOCK__ID;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAGRAPH__ORIGIN = BLOCK__ORIGIN;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAGRAPH__TEXT = BLOCK_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Marks</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAGRAPH__MARKS = BLOCK_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Flush Left</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAGRAPH__FLUSH_LEFT = BLOCK_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Alignment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAGRAPH__ALIGNMENT = BLOCK_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Paragraph</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARAGRAPH_FEATURE_COUNT = BLOCK_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.uniondraft.model.impl.EnumerationImpl <em>Enumeration</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.uniondraft.model.impl.EnumerationImpl
	 * @see org.uniondraft.model.impl.ModelPackageImpl#getEnumeration()
	 * @generated
	 */
	int ENUMERATION = 25;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENUMERATION__ID = BLOCK__ID;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENUMERATION__ORIGIN = BLOCK__ORIGIN;

	/**
	 * The feature id for the '<em><b>Marker</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENUMERATION__MARKER = BLOCK_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Layout</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENUMERATION__LAYOUT = BLOCK_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Lead In</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENUMERATION__LEAD_IN = BLOCK_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Items</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENUMERATION__ITEMS = BLOCK_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Enumeration</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENUMERATION_FEATURE_COUNT = BLOCK_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.uniondraft.model.impl.EnumerationItemImpl <em>Enumeration Item</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.uniondraft.model.impl.EnumerationItemImpl
	 * @see org.uniondraft.model.impl.ModelPackageImpl#getEnumerationItem()
	 * @generated
	 */
	int ENUMERATION_ITEM = 26;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENUMERATION_ITEM__ID = MARKED_TEXT__ID;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENUMERATION_ITEM__ORIGIN = MARKED_TEXT__ORIGIN;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENUMERATION_ITEM__TEXT = MARKED_TEXT__TEXT;

	/**
	 * The feature id for the '<em><b>Marks</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENUMERATION_ITEM__MARKS = MARKED_TEXT__MARKS;

	/**
	 * The feature id for the '<em><b>Literal Marker</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENUMERATION_ITEM__LITERAL_MARKER = MARKED_TEXT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Blocks</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENUMERATION_ITEM__BLOCKS = MARKED_TEXT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Enumeration Item</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENUMERATION_ITEM_FEATURE_COUNT = MARKED_TEXT_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.uniondraft.model.impl.RecordViewImpl <em>Record View</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.uniondraft.model.impl.RecordViewImpl
	 * @see org.uniondraft.model.impl.ModelPackageImpl#getRecordView()
	 * @generated
	 */
	int RECORD_VIEW = 27;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECORD_VIEW__ID = BLOCK__ID;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECORD_VIEW__ORIGIN = BLOCK__ORIGIN;

	/**
	 * The feature id for the '<em><b>Table</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECORD_VIEW__TABLE = BLOCK_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Form</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECORD_VIEW__FORM = BLOCK_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Columns</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECORD_VIEW__COLUMNS = BLOCK_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Show Numbers</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECORD_VIEW__SHOW_NUMBERS = BLOCK_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Show Totals</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECORD_VIEW__SHOW_TOTALS = BLOCK_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Merge By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECORD_VIEW__MERGE_BY = BLOCK_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Orientation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECORD_VIEW__ORIENTATION = BLOCK_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Lead In</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECORD_VIEW__LEAD_IN = BLOCK_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Caption</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECORD_VIEW__CAPTION = BLOCK_FEATURE_COUNT + 8;

	/**
	 * The number of structural features of the '<em>Record View</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECORD_VIEW_FEATURE_COUNT = BLOCK_FEATURE_COUNT + 9;

	/**
	 * The meta object id for the '{@link org.uniondraft.model.impl.ScheduleImpl <em>Schedule</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.uniondraft.model.impl.ScheduleImpl
	 * @see org.uniondraft.model.impl.ModelPackageImpl#getSchedule()
	 * @generated
	 */
	int SCHEDULE = 28;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEDULE__ID = BLOCK__ID;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEDULE__ORIGIN = BLOCK__ORIGIN;

	/**
	 * The feature id for the '<em><b>Tables</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEDULE__TABLES = BLOCK_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Form</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEDULE__FORM = BLOCK_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Columns</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEDULE__COLUMNS = BLOCK_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Month End Mark</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEDULE__MONTH_END_MARK = BLOCK_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Marker</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEDULE__MARKER = BLOCK_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Show Empty Months</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEDULE__SHOW_EMPTY_MONTHS = BLOCK_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Orientation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEDULE__ORIENTATION = BLOCK_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Caption</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEDULE__CAPTION = BLOCK_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Schedule</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEDULE_FEATURE_COUNT = BLOCK_FEATURE_COUNT + 8;

	/**
	 * The meta object id for the '{@link org.uniondraft.model.impl.TableImpl <em>Table</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.uniondraft.model.impl.TableImpl
	 * @see org.uniondraft.model.impl.ModelPackageImpl#getTable()
	 * @generated
	 */
	int TABLE = 29;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE__ID = BLOCK__ID;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE__ORIGIN = BLOCK__ORIGIN;

	/**
	 * The feature id for the '<em><b>Header Rows</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE__HEADER_ROWS = BLOCK_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Orientation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE__ORIENTATION = BLOCK_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Caption</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE__CAPTION = BLOCK_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Columns</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE__COLUMNS = BLOCK_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Rows</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE__ROWS = BLOCK_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Table</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TABLE_FEATURE_COUNT = BLOCK_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link org.uniondraft.model.impl.ColumnImpl <em>Column</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.uniondraft.model.impl.ColumnImpl
	 * @see org.uniondraft.model.impl.ModelPackageImpl#getColumn()
	 * @generated
	 */
	int COLUMN = 30;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLUMN__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLUMN__ORIGIN = IDENTIFIED__ORIGIN;

	/**
	 * The feature id for the '<em><b>Weight</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLUMN__WEIGHT = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Alignment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLUMN__ALIGNMENT = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Column</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLUMN_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.uniondraft.model.impl.RowImpl <em>Row</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.uniondraft.model.impl.RowImpl
	 * @see org.uniondraft.model.impl.ModelPackageImpl#getRow()
	 * @generated
	 */
	int ROW = 31;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROW__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROW__ORIGIN = IDENTIFIED__ORIGIN;

	/**
	 * The feature id for the '<em><b>Cells</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROW__CELLS = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Row</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROW_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.uniondraft.model.impl.CellImpl <em>Cell</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.uniondraft.model.impl.CellImpl
	 * @see org.uniondraft.model.impl.ModelPackageImpl#getCell()
	 * @generated
	 */
	int CELL = 32;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CELL__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CELL__ORIGIN = IDENTIFIED__ORIGIN;

	/**
	 * The feature id for the '<em><b>Column Span</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CELL__COLUMN_SPAN = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Row Span</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CELL__ROW_SPAN = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Alignment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CELL__ALIGNMENT = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Paragraphs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CELL__PARAGRAPHS = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Cell</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CELL_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.uniondraft.model.impl.PictureImpl <em>Picture</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.uniondraft.model.impl.PictureImpl
	 * @see org.uniondraft.model.impl.ModelPackageImpl#getPicture()
	 * @generated
	 */
	int PICTURE = 33;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PICTURE__ID = BLOCK__ID;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PICTURE__ORIGIN = BLOCK__ORIGIN;

	/**
	 * The feature id for the '<em><b>Media</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PICTURE__MEDIA = BLOCK_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Width</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PICTURE__WIDTH = BLOCK_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Alternative Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PICTURE__ALTERNATIVE_TEXT = BLOCK_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Alignment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PICTURE__ALIGNMENT = BLOCK_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Caption</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PICTURE__CAPTION = BLOCK_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Picture</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PICTURE_FEATURE_COUNT = BLOCK_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link org.uniondraft.model.impl.PageBreakImpl <em>Page Break</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.uniondraft.model.impl.PageBreakImpl
	 * @see org.uniondraft.model.impl.ModelPackageImpl#getPageBreak()
	 * @generated
	 */
	int PAGE_BREAK = 34;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAGE_BREAK__ID = BLOCK__ID;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAGE_BREAK__ORIGIN = BLOCK__ORIGIN;

	/**
	 * The number of structural features of the '<em>Page Break</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PAGE_BREAK_FEATURE_COUNT = BLOCK_FEATURE_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.uniondraft.model.impl.RawBlockImpl <em>Raw Block</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.uniondraft.model.impl.RawBlockImpl
	 * @see org.uniondraft.model.impl.ModelPackageImpl#getRawBlock()
	 * @generated
	 */
	int RAW_BLOCK = 35;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RAW_BLOCK__ID = BLOCK__ID;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RAW_BLOCK__ORIGIN = BLOCK__ORIGIN;

	/**
	 * The feature id for the '<em><b>Lines</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RAW_BLOCK__LINES = BLOCK_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RAW_BLOCK__REASON = BLOCK_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Raw Block</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RAW_BLOCK_FEATURE_COUNT = BLOCK_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.uniondraft.model.impl.RecordTableImpl <em>Record Table</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.uniondraft.model.impl.RecordTableImpl
	 * @see org.uniondraft.model.impl.ModelPackageImpl#getRecordTable()
	 * @generated
	 */
	int RECORD_TABLE = 36;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECORD_TABLE__ID = EXTENSIBLE__ID;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECORD_TABLE__ORIGIN = EXTENSIBLE__ORIGIN;

	/**
	 * The feature id for the '<em><b>Extras</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECORD_TABLE__EXTRAS = EXTENSIBLE__EXTRAS;

	/**
	 * The feature id for the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECORD_TABLE__TYPE = EXTENSIBLE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECORD_TABLE__TITLE = EXTENSIBLE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Sentence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECORD_TABLE__SENTENCE = EXTENSIBLE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Fields</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECORD_TABLE__FIELDS = EXTENSIBLE_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Figures</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECORD_TABLE__FIGURES = EXTENSIBLE_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Records</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECORD_TABLE__RECORDS = EXTENSIBLE_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Record Table</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECORD_TABLE_FEATURE_COUNT = EXTENSIBLE_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link org.uniondraft.model.impl.FieldImpl <em>Field</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.uniondraft.model.impl.FieldImpl
	 * @see org.uniondraft.model.impl.ModelPackageImpl#getField()
	 * @generated
	 */
	int FIELD = 37;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD__ORIGIN = IDENTIFIED__ORIGIN;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD__NAME = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD__LABEL = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD__TYPE = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD__UNIT = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Required</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD__REQUIRED = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Choices</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD__CHOICES = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Total</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD__TOTAL = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Weight</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD__WEIGHT = IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Field</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The meta object id for the '{@link org.uniondraft.model.impl.FigureImpl <em>Figure</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.uniondraft.model.impl.FigureImpl
	 * @see org.uniondraft.model.impl.ModelPackageImpl#getFigure()
	 * @generated
	 */
	int FIGURE = 38;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIGURE__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIGURE__ORIGIN = IDENTIFIED__ORIGIN;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIGURE__NAME = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIGURE__LABEL = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Expression</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIGURE__EXPRESSION = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIGURE__UNIT = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Figure</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIGURE_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.uniondraft.model.impl.RecordImpl <em>Record</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.uniondraft.model.impl.RecordImpl
	 * @see org.uniondraft.model.impl.ModelPackageImpl#getRecord()
	 * @generated
	 */
	int RECORD = 39;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECORD__ID = EXTENSIBLE__ID;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECORD__ORIGIN = EXTENSIBLE__ORIGIN;

	/**
	 * The feature id for the '<em><b>Extras</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECORD__EXTRAS = EXTENSIBLE__EXTRAS;

	/**
	 * The feature id for the '<em><b>Values</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECORD__VALUES = EXTENSIBLE_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Record</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECORD_FEATURE_COUNT = EXTENSIBLE_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.uniondraft.model.impl.ValueImpl <em>Value</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.uniondraft.model.impl.ValueImpl
	 * @see org.uniondraft.model.impl.ModelPackageImpl#getValue()
	 * @generated
	 */
	int VALUE = 40;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUE__ID = MARKED_TEXT__ID;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUE__ORIGIN = MARKED_TEXT__ORIGIN;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUE__TEXT = MARKED_TEXT__TEXT;

	/**
	 * The feature id for the '<em><b>Marks</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUE__MARKS = MARKED_TEXT__MARKS;

	/**
	 * The feature id for the '<em><b>Field</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUE__FIELD = MARKED_TEXT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Target</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUE__TARGET = MARKED_TEXT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Value</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALUE_FEATURE_COUNT = MARKED_TEXT_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.uniondraft.model.impl.AttachmentImpl <em>Attachment</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.uniondraft.model.impl.AttachmentImpl
	 * @see org.uniondraft.model.impl.ModelPackageImpl#getAttachment()
	 * @generated
	 */
	int ATTACHMENT = 41;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACHMENT__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACHMENT__ORIGIN = IDENTIFIED__ORIGIN;

	/**
	 * The feature id for the '<em><b>Separate</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACHMENT__SEPARATE = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Orientation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACHMENT__ORIENTATION = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Title</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACHMENT__TITLE = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Body</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACHMENT__BODY = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Attachment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACHMENT_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.uniondraft.model.impl.TermImpl <em>Term</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.uniondraft.model.impl.TermImpl
	 * @see org.uniondraft.model.impl.ModelPackageImpl#getTerm()
	 * @generated
	 */
	int TERM = 42;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TERM__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TERM__ORIGIN = IDENTIFIED__ORIGIN;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TERM__NAME = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TERM__KIND = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Parts</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TERM__PARTS = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Gloss</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TERM__GLOSS = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Term</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TERM_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.uniondraft.model.impl.CitationImpl <em>Citation</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.uniondraft.model.impl.CitationImpl
	 * @see org.uniondraft.model.impl.ModelPackageImpl#getCitation()
	 * @generated
	 */
	int CITATION = 43;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CITATION__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CITATION__ORIGIN = IDENTIFIED__ORIGIN;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CITATION__TITLE = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CITATION__KIND = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Issuer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CITATION__ISSUER = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CITATION__NUMBER = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Article</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CITATION__ARTICLE = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Short Form</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CITATION__SHORT_FORM = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Citation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CITATION_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link org.uniondraft.model.impl.NoteImpl <em>Note</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.uniondraft.model.impl.NoteImpl
	 * @see org.uniondraft.model.impl.ModelPackageImpl#getNote()
	 * @generated
	 */
	int NOTE = 44;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__ORIGIN = IDENTIFIED__ORIGIN;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__KIND = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Author</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__AUTHOR = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Lines</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__LINES = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Resolved</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__RESOLVED = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Rule</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__RULE = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__CONFIDENCE = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Target</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE__TARGET = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Note</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NOTE_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The meta object id for the '{@link org.uniondraft.model.impl.LinkImpl <em>Link</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.uniondraft.model.impl.LinkImpl
	 * @see org.uniondraft.model.impl.ModelPackageImpl#getLink()
	 * @generated
	 */
	int LINK = 45;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK__ORIGIN = IDENTIFIED__ORIGIN;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK__KIND = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Subject</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK__SUBJECT = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Target</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK__TARGET = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK__LABEL = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Link</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINK_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.uniondraft.model.impl.SuppressionImpl <em>Suppression</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.uniondraft.model.impl.SuppressionImpl
	 * @see org.uniondraft.model.impl.ModelPackageImpl#getSuppression()
	 * @generated
	 */
	int SUPPRESSION = 46;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPRESSION__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPRESSION__ORIGIN = IDENTIFIED__ORIGIN;

	/**
	 * The feature id for the '<em><b>Rule</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPRESSION__RULE = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Subject</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPRESSION__SUBJECT = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Excerpt</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPRESSION__EXCERPT = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPRESSION__REASON = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Suppression</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPRESSION_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.uniondraft.model.impl.SourceImpl <em>Source</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.uniondraft.model.impl.SourceImpl
	 * @see org.uniondraft.model.impl.ModelPackageImpl#getSource()
	 * @generated
	 */
	int SOURCE = 47;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE__ORIGIN = IDENTIFIED__ORIGIN;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE__NAME = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Encoding</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE__ENCODING = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Digest</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE__DIGEST = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Lines</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE__LINES = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Source</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOURCE_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.uniondraft.model.impl.ResidueImpl <em>Residue</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.uniondraft.model.impl.ResidueImpl
	 * @see org.uniondraft.model.impl.ModelPackageImpl#getResidue()
	 * @generated
	 */
	int RESIDUE = 48;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESIDUE__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESIDUE__ORIGIN = IDENTIFIED__ORIGIN;

	/**
	 * The feature id for the '<em><b>Rule</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESIDUE__RULE = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESIDUE__TEXT = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Residue</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESIDUE_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.uniondraft.model.impl.MediaImpl <em>Media</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.uniondraft.model.impl.MediaImpl
	 * @see org.uniondraft.model.impl.ModelPackageImpl#getMedia()
	 * @generated
	 */
	int MEDIA = 49;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEDIA__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEDIA__ORIGIN = IDENTIFIED__ORIGIN;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEDIA__NAME = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Media Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEDIA__MEDIA_TYPE = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Content</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEDIA__CONTENT = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Media</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEDIA_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.uniondraft.model.DocumentState <em>Document State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.uniondraft.model.DocumentState
	 * @see org.uniondraft.model.impl.ModelPackageImpl#getDocumentState()
	 * @generated
	 */
	int DOCUMENT_STATE = 50;

	/**
	 * The meta object id for the '{@link org.uniondraft.model.Edition <em>Edition</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.uniondraft.model.Edition
	 * @see org.uniondraft.model.impl.ModelPackageImpl#getEdition()
	 * @generated
	 */
	int EDITION = 51;

	/**
	 * The meta object id for the '{@link org.uniondraft.model.SectionRole <em>Section Role</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.uniondraft.model.SectionRole
	 * @see org.uniondraft.model.impl.ModelPackageImpl#getSectionRole()
	 * @generated
	 */
	int SECTION_ROLE = 52;

	/**
	 * The meta object id for the '{@link org.uniondraft.model.HeadingForm <em>Heading Form</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.uniondraft.model.HeadingForm
	 * @see org.uniondraft.model.impl.ModelPackageImpl#getHeadingForm()
	 * @generated
	 */
	int HEADING_FORM = 53;

	/**
	 * The meta object id for the '{@link org.uniondraft.model.NumberMode <em>Number Mode</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.uniondraft.model.NumberMode
	 * @see org.uniondraft.model.impl.ModelPackageImpl#getNumberMode()
	 * @generated
	 */
	int NUMBER_MODE = 54;

	/**
	 * The meta object id for the '{@link org.uniondraft.model.PlaceholderKind <em>Placeholder Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.uniondraft.model.PlaceholderKind
	 * @see org.uniondraft.model.impl.ModelPackageImpl#getPlaceholderKind()
	 * @generated
	 */
	int PLACEHOLDER_KIND = 55;

	/**
	 * The meta object id for the '{@link org.uniondraft.model.EnumerationLayout <em>Enumeration Layout</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.uniondraft.model.EnumerationLayout
	 * @see org.uniondraft.model.impl.ModelPackageImpl#getEnumerationLayout()
	 * @generated
	 */
	int ENUMERATION_LAYOUT = 56;

	/**
	 * The meta object id for the '{@link org.uniondraft.model.ViewForm <em>View Form</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.uniondraft.model.ViewForm
	 * @see org.uniondraft.model.impl.ModelPackageImpl#getViewForm()
	 * @generated
	 */
	int VIEW_FORM = 57;

	/**
	 * The meta object id for the '{@link org.uniondraft.model.FieldType <em>Field Type</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.uniondraft.model.FieldType
	 * @see org.uniondraft.model.impl.ModelPackageImpl#getFieldType()
	 * @generated
	 */
	int FIELD_TYPE = 58;

	/**
	 * The meta object id for the '{@link org.uniondraft.model.Total <em>Total</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.uniondraft.model.Total
	 * @see org.uniondraft.model.impl.ModelPackageImpl#getTotal()
	 * @generated
	 */
	int TOTAL = 59;

	/**
	 * The meta object id for the '{@link org.uniondraft.model.Alignment <em>Alignment</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.uniondraft.model.Alignment
	 * @see org.uniondraft.model.impl.ModelPackageImpl#getAlignment()
	 * @generated
	 */
	int ALIGNMENT = 60;

	/**
	 * The meta object id for the '{@link org.uniondraft.model.Orientation <em>Orientation</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.uniondraft.model.Orientation
	 * @see org.uniondraft.model.impl.ModelPackageImpl#getOrientation()
	 * @generated
	 */
	int ORIENTATION = 61;

	/**
	 * The meta object id for the '{@link org.uniondraft.model.NoteKind <em>Note Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.uniondraft.model.NoteKind
	 * @see org.uniondraft.model.impl.ModelPackageImpl#getNoteKind()
	 * @generated
	 */
	int NOTE_KIND = 62;

	/**
	 * The meta object id for the '{@link org.uniondraft.model.LinkKind <em>Link Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.uniondraft.model.LinkKind
	 * @see org.uniondraft.model.impl.ModelPackageImpl#getLinkKind()
	 * @generated
	 */
	int LINK_KIND = 63;

	/**
	 * The meta object id for the '{@link org.uniondraft.model.CitationKind <em>Citation Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.uniondraft.model.CitationKind
	 * @see org.uniondraft.model.impl.ModelPackageImpl#getCitationKind()
	 * @generated
	 */
	int CITATION_KIND = 64;

	/**
	 * The meta object id for the '{@link org.uniondraft.model.TermKind <em>Term Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.uniondraft.model.TermKind
	 * @see org.uniondraft.model.impl.ModelPackageImpl#getTermKind()
	 * @generated
	 */
	int TERM_KIND = 65;

	/**
	 * The meta object id for the '<em>Period</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.uniondraft.model.value.Period
	 * @see org.uniondraft.model.impl.ModelPackageImpl#getPeriod()
	 * @generated
	 */
	int PERIOD = 66;

	/**
	 * The meta object id for the '<em>Origin</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.uniondraft.model.value.Origin
	 * @see org.uniondraft.model.impl.ModelPackageImpl#getOrigin()
	 * @generated
	 */
	int ORIGIN = 67;


	/**
	 * Returns the meta object for class '{@link org.uniondraft.model.Identified <em>Identified</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Identified</em>'.
	 * @see org.uniondraft.model.Identified
	 * @generated
	 */
	EClass getIdentified();

	/**
	 * Returns the meta object for the attribute '{@link org.uniondraft.model.Identified#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.uniondraft.model.Identified#getId()
	 * @see #getIdentified()
	 * @generated
	 */
	EAttribute getIdentified_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.uniondraft.model.Identified#getOrigin <em>Origin</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Origin</em>'.
	 * @see org.uniondraft.model.Identified#getOrigin()
	 * @see #getIdentified()
	 * @generated
	 */
	EAttribute getIdentified_Origin();

	/**
	 * Returns the meta object for class '{@link org.uniondraft.model.Property <em>Property</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Property</em>'.
	 * @see org.uniondraft.model.Property
	 * @generated
	 */
	EClass getProperty();

	/**
	 * Returns the meta object for the attribute '{@link org.uniondraft.model.Property#getKey <em>Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Key</em>'.
	 * @see org.uniondraft.model.Property#getKey()
	 * @see #getProperty()
	 * @generated
	 */
	EAttribute getProperty_Key();

	/**
	 * Returns the meta object for the attribute '{@link org.uniondraft.model.Property#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.uniondraft.model.Property#getValue()
	 * @see #getProperty()
	 * @generated
	 */
	EAttribute getProperty_Value();

	/**
	 * Returns the meta object for class '{@link org.uniondraft.model.Extensible <em>Extensible</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Extensible</em>'.
	 * @see org.uniondraft.model.Extensible
	 * @generated
	 */
	EClass getExtensible();

	/**
	 * Returns the meta object for the containment reference list '{@link org.uniondraft.model.Extensible#getExtras <em>Extras</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Extras</em>'.
	 * @see org.uniondraft.model.Extensible#getExtras()
	 * @see #getExtensible()
	 * @generated
	 */
	EReference getExtensible_Extras();

	/**
	 * Returns the meta object for class '{@link org.uniondraft.model.Document <em>Document</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Document</em>'.
	 * @see org.uniondraft.model.Document
	 * @generated
	 */
	EClass getDocument();

	/**
	 * Returns the meta object for the attribute '{@link org.uniondraft.model.Document#getFormatVersion <em>Format Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Format Version</em>'.
	 * @see org.uniondraft.model.Document#getFormatVersion()
	 * @see #getDocument()
	 * @generated
	 */
	EAttribute getDocument_FormatVersion();

	/**
	 * Returns the meta object for the attribute '{@link org.uniondraft.model.Document#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.uniondraft.model.Document#getKind()
	 * @see #getDocument()
	 * @generated
	 */
	EAttribute getDocument_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.uniondraft.model.Document#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see org.uniondraft.model.Document#getState()
	 * @see #getDocument()
	 * @generated
	 */
	EAttribute getDocument_State();

	/**
	 * Returns the meta object for the attribute '{@link org.uniondraft.model.Document#getEdition <em>Edition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Edition</em>'.
	 * @see org.uniondraft.model.Document#getEdition()
	 * @see #getDocument()
	 * @generated
	 */
	EAttribute getDocument_Edition();

	/**
	 * Returns the meta object for the attribute '{@link org.uniondraft.model.Document#getPeriod <em>Period</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Period</em>'.
	 * @see org.uniondraft.model.Document#getPeriod()
	 * @see #getDocument()
	 * @generated
	 */
	EAttribute getDocument_Period();

	/**
	 * Returns the meta object for the attribute '{@link org.uniondraft.model.Document#getNextPeriod <em>Next Period</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Next Period</em>'.
	 * @see org.uniondraft.model.Document#getNextPeriod()
	 * @see #getDocument()
	 * @generated
	 */
	EAttribute getDocument_NextPeriod();

	/**
	 * Returns the meta object for the attribute '{@link org.uniondraft.model.Document#getLayoutProfile <em>Layout Profile</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Layout Profile</em>'.
	 * @see org.uniondraft.model.Document#getLayoutProfile()
	 * @see #getDocument()
	 * @generated
	 */
	EAttribute getDocument_LayoutProfile();

	/**
	 * Returns the meta object for the containment reference '{@link org.uniondraft.model.Document#getOrganisation <em>Organisation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Organisation</em>'.
	 * @see org.uniondraft.model.Document#getOrganisation()
	 * @see #getDocument()
	 * @generated
	 */
	EReference getDocument_Organisation();

	/**
	 * Returns the meta object for the containment reference '{@link org.uniondraft.model.Document#getTitleBlock <em>Title Block</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Title Block</em>'.
	 * @see org.uniondraft.model.Document#getTitleBlock()
	 * @see #getDocument()
	 * @generated
	 */
	EReference getDocument_TitleBlock();

	/**
	 * Returns the meta object for the containment reference '{@link org.uniondraft.model.Document#getFrontMatter <em>Front Matter</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Front Matter</em>'.
	 * @see org.uniondraft.model.Document#getFrontMatter()
	 * @see #getDocument()
	 * @generated
	 */
	EReference getDocument_FrontMatter();

	/**
	 * Returns the meta object for the containment reference '{@link org.uniondraft.model.Document#getNumbering <em>Numbering</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Numbering</em>'.
	 * @see org.uniondraft.model.Document#getNumbering()
	 * @see #getDocument()
	 * @generated
	 */
	EReference getDocument_Numbering();

	/**
	 * Returns the meta object for the containment reference '{@link org.uniondraft.model.Document#getBody <em>Body</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Body</em>'.
	 * @see org.uniondraft.model.Document#getBody()
	 * @see #getDocument()
	 * @generated
	 */
	EReference getDocument_Body();

	/**
	 * Returns the meta object for the containment reference list '{@link org.uniondraft.model.Document#getAttachments <em>Attachments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Attachments</em>'.
	 * @see org.uniondraft.model.Document#getAttachments()
	 * @see #getDocument()
	 * @generated
	 */
	EReference getDocument_Attachments();

	/**
	 * Returns the meta object for the containment reference '{@link org.uniondraft.model.Document#getBackMatter <em>Back Matter</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Back Matter</em>'.
	 * @see org.uniondraft.model.Document#getBackMatter()
	 * @see #getDocument()
	 * @generated
	 */
	EReference getDocument_BackMatter();

	/**
	 * Returns the meta object for the containment reference list '{@link org.uniondraft.model.Document#getTerms <em>Terms</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Terms</em>'.
	 * @see org.uniondraft.model.Document#getTerms()
	 * @see #getDocument()
	 * @generated
	 */
	EReference getDocument_Terms();

	/**
	 * Returns the meta object for the containment reference list '{@link org.uniondraft.model.Document#getCitations <em>Citations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Citations</em>'.
	 * @see org.uniondraft.model.Document#getCitations()
	 * @see #getDocument()
	 * @generated
	 */
	EReference getDocument_Citations();

	/**
	 * Returns the meta object for the containment reference list '{@link org.uniondraft.model.Document#getNotes <em>Notes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Notes</em>'.
	 * @see org.uniondraft.model.Document#getNotes()
	 * @see #getDocument()
	 * @generated
	 */
	EReference getDocument_Notes();

	/**
	 * Returns the meta object for the containment reference list '{@link org.uniondraft.model.Document#getLinks <em>Links</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Links</em>'.
	 * @see org.uniondraft.model.Document#getLinks()
	 * @see #getDocument()
	 * @generated
	 */
	EReference getDocument_Links();

	/**
	 * Returns the meta object for the containment reference list '{@link org.uniondraft.model.Document#getSuppressions <em>Suppressions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Suppressions</em>'.
	 * @see org.uniondraft.model.Document#getSuppressions()
	 * @see #getDocument()
	 * @generated
	 */
	EReference getDocument_Suppressions();

	/**
	 * Returns the meta object for the containment reference list '{@link org.uniondraft.model.Document#getSources <em>Sources</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Sources</em>'.
	 * @see org.uniondraft.model.Document#getSources()
	 * @see #getDocument()
	 * @generated
	 */
	EReference getDocument_Sources();

	/**
	 * Returns the meta object for the containment reference list '{@link org.uniondraft.model.Document#getResidues <em>Residues</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Residues</em>'.
	 * @see org.uniondraft.model.Document#getResidues()
	 * @see #getDocument()
	 * @generated
	 */
	EReference getDocument_Residues();

	/**
	 * Returns the meta object for the containment reference list '{@link org.uniondraft.model.Document#getMedia <em>Media</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Media</em>'.
	 * @see org.uniondraft.model.Document#getMedia()
	 * @see #getDocument()
	 * @generated
	 */
	EReference getDocument_Media();

	/**
	 * Returns the meta object for class '{@link org.uniondraft.model.Organisation <em>Organisation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Organisation</em>'.
	 * @see org.uniondraft.model.Organisation
	 * @generated
	 */
	EClass getOrganisation();

	/**
	 * Returns the meta object for the attribute '{@link org.uniondraft.model.Organisation#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.uniondraft.model.Organisation#getKind()
	 * @see #getOrganisation()
	 * @generated
	 */
	EAttribute getOrganisation_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.uniondraft.model.Organisation#getLevel <em>Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Level</em>'.
	 * @see org.uniondraft.model.Organisation#getLevel()
	 * @see #getOrganisation()
	 * @generated
	 */
	EAttribute getOrganisation_Level();

	/**
	 * Returns the meta object for the attribute '{@link org.uniondraft.model.Organisation#getFullName <em>Full Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Full Name</em>'.
	 * @see org.uniondraft.model.Organisation#getFullName()
	 * @see #getOrganisation()
	 * @generated
	 */
	EAttribute getOrganisation_FullName();

	/**
	 * Returns the meta object for the attribute '{@link org.uniondraft.model.Organisation#getShortName <em>Short Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Short Name</em>'.
	 * @see org.uniondraft.model.Organisation#getShortName()
	 * @see #getOrganisation()
	 * @generated
	 */
	EAttribute getOrganisation_ShortName();

	/**
	 * Returns the meta object for the attribute '{@link org.uniondraft.model.Organisation#getSelfName <em>Self Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Self Name</em>'.
	 * @see org.uniondraft.model.Organisation#getSelfName()
	 * @see #getOrganisation()
	 * @generated
	 */
	EAttribute getOrganisation_SelfName();

	/**
	 * Returns the meta object for the attribute list '{@link org.uniondraft.model.Organisation#getSuperiors <em>Superiors</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Superiors</em>'.
	 * @see org.uniondraft.model.Organisation#getSuperiors()
	 * @see #getOrganisation()
	 * @generated
	 */
	EAttribute getOrganisation_Superiors();

	/**
	 * Returns the meta object for the attribute '{@link org.uniondraft.model.Organisation#getPartyBody <em>Party Body</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Party Body</em>'.
	 * @see org.uniondraft.model.Organisation#getPartyBody()
	 * @see #getOrganisation()
	 * @generated
	 */
	EAttribute getOrganisation_PartyBody();

	/**
	 * Returns the meta object for the containment reference list '{@link org.uniondraft.model.Organisation#getVocabulary <em>Vocabulary</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Vocabulary</em>'.
	 * @see org.uniondraft.model.Organisation#getVocabulary()
	 * @see #getOrganisation()
	 * @generated
	 */
	EReference getOrganisation_Vocabulary();

	/**
	 * Returns the meta object for the containment reference list '{@link org.uniondraft.model.Organisation#getDepartments <em>Departments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Departments</em>'.
	 * @see org.uniondraft.model.Organisation#getDepartments()
	 * @see #getOrganisation()
	 * @generated
	 */
	EReference getOrganisation_Departments();

	/**
	 * Returns the meta object for the containment reference list '{@link org.uniondraft.model.Organisation#getPeople <em>People</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>People</em>'.
	 * @see org.uniondraft.model.Organisation#getPeople()
	 * @see #getOrganisation()
	 * @generated
	 */
	EReference getOrganisation_People();

	/**
	 * Returns the meta object for class '{@link org.uniondraft.model.Word <em>Word</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Word</em>'.
	 * @see org.uniondraft.model.Word
	 * @generated
	 */
	EClass getWord();

	/**
	 * Returns the meta object for the attribute '{@link org.uniondraft.model.Word#getConcept <em>Concept</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Concept</em>'.
	 * @see org.uniondraft.model.Word#getConcept()
	 * @see #getWord()
	 * @generated
	 */
	EAttribute getWord_Concept();

	/**
	 * Returns the meta object for the attribute '{@link org.uniondraft.model.Word#getWord <em>Word</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Word</em>'.
	 * @see org.uniondraft.model.Word#getWord()
	 * @see #getWord()
	 * @generated
	 */
	EAttribute getWord_Word();

	/**
	 * Returns the meta object for class '{@link org.uniondraft.model.Department <em>Department</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Department</em>'.
	 * @see org.uniondraft.model.Department
	 * @generated
	 */
	EClass getDepartment();

	/**
	 * Returns the meta object for the attribute '{@link org.uniondraft.model.Department#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.uniondraft.model.Department#getName()
	 * @see #getDepartment()
	 * @generated
	 */
	EAttribute getDepartment_Name();

	/**
	 * Returns the meta object for class '{@link org.uniondraft.model.Person <em>Person</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Person</em>'.
	 * @see org.uniondraft.model.Person
	 * @generated
	 */
	EClass getPerson();

	/**
	 * Returns the meta object for the attribute '{@link org.uniondraft.model.Person#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.uniondraft.model.Person#getName()
	 * @see #getPerson()
	 * @generated
	 */
	EAttribute getPerson_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.uniondraft.model.Person#getPosition <em>Position</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Position</em>'.
	 * @see org.uniondraft.model.Person#getPosition()
	 * @see #getPerson()
	 * @generated
	 */
	EAttribute getPerson_Position();

	/**
	 * Returns the meta object for the reference '{@link org.uniondraft.model.Person#getDepartment <em>Department</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Department</em>'.
	 * @see org.uniondraft.model.Person#getDepartment()
	 * @see #getPerson()
	 * @generated
	 */
	EReference getPerson_Department();

	/**
	 * Returns the meta object for the attribute '{@link org.uniondraft.model.Person#getDuties <em>Duties</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Duties</em>'.
	 * @see org.uniondraft.model.Person#getDuties()
	 * @see #getPerson()
	 * @generated
	 */
	EAttribute getPerson_Duties();

	/**
	 * Returns the meta object for class '{@link org.uniondraft.model.TitleBlock <em>Title Block</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Title Block</em>'.
	 * @see org.uniondraft.model.TitleBlock
	 * @generated
	 */
	EClass getTitleBlock();

	/**
	 * Returns the meta object for the containment reference list '{@link org.uniondraft.model.TitleBlock#getLines <em>Lines</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Lines</em>'.
	 * @see org.uniondraft.model.TitleBlock#getLines()
	 * @see #getTitleBlock()
	 * @generated
	 */
	EReference getTitleBlock_Lines();

	/**
	 * Returns the meta object for the containment reference '{@link org.uniondraft.model.TitleBlock#getSubtitle <em>Subtitle</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Subtitle</em>'.
	 * @see org.uniondraft.model.TitleBlock#getSubtitle()
	 * @see #getTitleBlock()
	 * @generated
	 */
	EReference getTitleBlock_Subtitle();

	/**
	 * Returns the meta object for the attribute '{@link org.uniondraft.model.TitleBlock#getMeeting <em>Meeting</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Meeting</em>'.
	 * @see org.uniondraft.model.TitleBlock#getMeeting()
	 * @see #getTitleBlock()
	 * @generated
	 */
	EAttribute getTitleBlock_Meeting();

	/**
	 * Returns the meta object for the attribute '{@link org.uniondraft.model.TitleBlock#getReporter <em>Reporter</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reporter</em>'.
	 * @see org.uniondraft.model.TitleBlock#getReporter()
	 * @see #getTitleBlock()
	 * @generated
	 */
	EAttribute getTitleBlock_Reporter();

	/**
	 * Returns the meta object for the attribute '{@link org.uniondraft.model.TitleBlock#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.uniondraft.model.TitleBlock#getDate()
	 * @see #getTitleBlock()
	 * @generated
	 */
	EAttribute getTitleBlock_Date();

	/**
	 * Returns the meta object for class '{@link org.uniondraft.model.FrontMatter <em>Front Matter</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Front Matter</em>'.
	 * @see org.uniondraft.model.FrontMatter
	 * @generated
	 */
	EClass getFrontMatter();

	/**
	 * Returns the meta object for the attribute '{@link org.uniondraft.model.FrontMatter#getCopyNumber <em>Copy Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Copy Number</em>'.
	 * @see org.uniondraft.model.FrontMatter#getCopyNumber()
	 * @see #getFrontMatter()
	 * @generated
	 */
	EAttribute getFrontMatter_CopyNumber();

	/**
	 * Returns the meta object for the attribute '{@link org.uniondraft.model.FrontMatter#getSecrecy <em>Secrecy</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Secrecy</em>'.
	 * @see org.uniondraft.model.FrontMatter#getSecrecy()
	 * @see #getFrontMatter()
	 * @generated
	 */
	EAttribute getFrontMatter_Secrecy();

	/**
	 * Returns the meta object for the attribute '{@link org.uniondraft.model.FrontMatter#getSecrecyPeriod <em>Secrecy Period</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Secrecy Period</em>'.
	 * @see org.uniondraft.model.FrontMatter#getSecrecyPeriod()
	 * @see #getFrontMatter()
	 * @generated
	 */
	EAttribute getFrontMatter_SecrecyPeriod();

	/**
	 * Returns the meta object for the attribute '{@link org.uniondraft.model.FrontMatter#getUrgency <em>Urgency</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Urgency</em>'.
	 * @see org.uniondraft.model.FrontMatter#getUrgency()
	 * @see #getFrontMatter()
	 * @generated
	 */
	EAttribute getFrontMatter_Urgency();

	/**
	 * Returns the meta object for the attribute list '{@link org.uniondraft.model.FrontMatter#getIssuers <em>Issuers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Issuers</em>'.
	 * @see org.uniondraft.model.FrontMatter#getIssuers()
	 * @see #getFrontMatter()
	 * @generated
	 */
	EAttribute getFrontMatter_Issuers();

	/**
	 * Returns the meta object for the attribute '{@link org.uniondraft.model.FrontMatter#isWithDocumentWord <em>With Document Word</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>With Document Word</em>'.
	 * @see org.uniondraft.model.FrontMatter#isWithDocumentWord()
	 * @see #getFrontMatter()
	 * @generated
	 */
	EAttribute getFrontMatter_WithDocumentWord();

	/**
	 * Returns the meta object for the attribute '{@link org.uniondraft.model.FrontMatter#getDocumentNumber <em>Document Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Document Number</em>'.
	 * @see org.uniondraft.model.FrontMatter#getDocumentNumber()
	 * @see #getFrontMatter()
	 * @generated
	 */
	EAttribute getFrontMatter_DocumentNumber();

	/**
	 * Returns the meta object for the attribute list '{@link org.uniondraft.model.FrontMatter#getSigners <em>Signers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Signers</em>'.
	 * @see org.uniondraft.model.FrontMatter#getSigners()
	 * @see #getFrontMatter()
	 * @generated
	 */
	EAttribute getFrontMatter_Signers();

	/**
	 * Returns the meta object for the attribute list '{@link org.uniondraft.model.FrontMatter#getRecipients <em>Recipients</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Recipients</em>'.
	 * @see org.uniondraft.model.FrontMatter#getRecipients()
	 * @see #getFrontMatter()
	 * @generated
	 */
	EAttribute getFrontMatter_Recipients();

	/**
	 * Returns the meta object for the attribute '{@link org.uniondraft.model.FrontMatter#isRecipientsInImprint <em>Recipients In Imprint</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Recipients In Imprint</em>'.
	 * @see org.uniondraft.model.FrontMatter#isRecipientsInImprint()
	 * @see #getFrontMatter()
	 * @generated
	 */
	EAttribute getFrontMatter_RecipientsInImprint();

	/**
	 * Returns the meta object for class '{@link org.uniondraft.model.BackMatter <em>Back Matter</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Back Matter</em>'.
	 * @see org.uniondraft.model.BackMatter
	 * @generated
	 */
	EClass getBackMatter();

	/**
	 * Returns the meta object for the attribute list '{@link org.uniondraft.model.BackMatter#getSignatories <em>Signatories</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Signatories</em>'.
	 * @see org.uniondraft.model.BackMatter#getSignatories()
	 * @see #getBackMatter()
	 * @generated
	 */
	EAttribute getBackMatter_Signatories();

	/**
	 * Returns the meta object for the attribute '{@link org.uniondraft.model.BackMatter#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.uniondraft.model.BackMatter#getDate()
	 * @see #getBackMatter()
	 * @generated
	 */
	EAttribute getBackMatter_Date();

	/**
	 * Returns the meta object for the attribute '{@link org.uniondraft.model.BackMatter#isSealed <em>Sealed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sealed</em>'.
	 * @see org.uniondraft.model.BackMatter#isSealed()
	 * @see #getBackMatter()
	 * @generated
	 */
	EAttribute getBackMatter_Sealed();

	/**
	 * Returns the meta object for the attribute '{@link org.uniondraft.model.BackMatter#isSignatureStamp <em>Signature Stamp</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Signature Stamp</em>'.
	 * @see org.uniondraft.model.BackMatter#isSignatureStamp()
	 * @see #getBackMatter()
	 * @generated
	 */
	EAttribute getBackMatter_SignatureStamp();

	/**
	 * Returns the meta object for the attribute '{@link org.uniondraft.model.BackMatter#getSignerPosition <em>Signer Position</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Signer Position</em>'.
	 * @see org.uniondraft.model.BackMatter#getSignerPosition()
	 * @see #getBackMatter()
	 * @generated
	 */
	EAttribute getBackMatter_SignerPosition();

	/**
	 * Returns the meta object for the attribute '{@link org.uniondraft.model.BackMatter#getAnnotation <em>Annotation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Annotation</em>'.
	 * @see org.uniondraft.model.BackMatter#getAnnotation()
	 * @see #getBackMatter()
	 * @generated
	 */
	EAttribute getBackMatter_Annotation();

	/**
	 * Returns the meta object for the attribute list '{@link org.uniondraft.model.BackMatter#getCopyTo <em>Copy To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Copy To</em>'.
	 * @see org.uniondraft.model.BackMatter#getCopyTo()
	 * @see #getBackMatter()
	 * @generated
	 */
	EAttribute getBackMatter_CopyTo();

	/**
	 * Returns the meta object for the attribute '{@link org.uniondraft.model.BackMatter#getPrintedBy <em>Printed By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Printed By</em>'.
	 * @see org.uniondraft.model.BackMatter#getPrintedBy()
	 * @see #getBackMatter()
	 * @generated
	 */
	EAttribute getBackMatter_PrintedBy();

	/**
	 * Returns the meta object for the attribute '{@link org.uniondraft.model.BackMatter#getPrintedOn <em>Printed On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Printed On</em>'.
	 * @see org.uniondraft.model.BackMatter#getPrintedOn()
	 * @see #getBackMatter()
	 * @generated
	 */
	EAttribute getBackMatter_PrintedOn();

	/**
	 * Returns the meta object for class '{@link org.uniondraft.model.NumberingScheme <em>Numbering Scheme</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Numbering Scheme</em>'.
	 * @see org.uniondraft.model.NumberingScheme
	 * @generated
	 */
	EClass getNumberingScheme();

	/**
	 * Returns the meta object for the attribute list '{@link org.uniondraft.model.NumberingScheme#getLevels <em>Levels</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Levels</em>'.
	 * @see org.uniondraft.model.NumberingScheme#getLevels()
	 * @see #getNumberingScheme()
	 * @generated
	 */
	EAttribute getNumberingScheme_Levels();

	/**
	 * Returns the meta object for the attribute '{@link org.uniondraft.model.NumberingScheme#getPart <em>Part</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Part</em>'.
	 * @see org.uniondraft.model.NumberingScheme#getPart()
	 * @see #getNumberingScheme()
	 * @generated
	 */
	EAttribute getNumberingScheme_Part();

	/**
	 * Returns the meta object for the attribute '{@link org.uniondraft.model.NumberingScheme#isRestartInParts <em>Restart In Parts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Restart In Parts</em>'.
	 * @see org.uniondraft.model.NumberingScheme#isRestartInParts()
	 * @see #getNumberingScheme()
	 * @generated
	 */
	EAttribute getNumberingScheme_RestartInParts();

	/**
	 * Returns the meta object for class '{@link org.uniondraft.model.MarkedText <em>Marked Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Marked Text</em>'.
	 * @see org.uniondraft.model.MarkedText
	 * @generated
	 */
	EClass getMarkedText();

	/**
	 * Returns the meta object for the attribute '{@link org.uniondraft.model.MarkedText#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.uniondraft.model.MarkedText#getText()
	 * @see #getMarkedText()
	 * @generated
	 */
	EAttribute getMarkedText_Text();

	/**
	 * Returns the meta object for the containment reference list '{@link org.uniondraft.model.MarkedText#getMarks <em>Marks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Marks</em>'.
	 * @see org.uniondraft.model.MarkedText#getMarks()
	 * @see #getMarkedText()
	 * @generated
	 */
	EReference getMarkedText_Marks();

	/**
	 * Returns the meta object for class '{@link org.uniondraft.model.Mark <em>Mark</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Mark</em>'.
	 * @see org.uniondraft.model.Mark
	 * @generated
	 */
	EClass getMark();

	/**
	 * Returns the meta object for the attribute '{@link org.uniondraft.model.Mark#getStart <em>Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start</em>'.
	 * @see org.uniondraft.model.Mark#getStart()
	 * @see #getMark()
	 * @generated
	 */
	EAttribute getMark_Start();

	/**
	 * Returns the meta object for the attribute '{@link org.uniondraft.model.Mark#getEnd <em>End</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>End</em>'.
	 * @see org.uniondraft.model.Mark#getEnd()
	 * @see #getMark()
	 * @generated
	 */
	EAttribute getMark_End();

	/**
	 * Returns the meta object for class '{@link org.uniondraft.model.Strong <em>Strong</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Strong</em>'.
	 * @see org.uniondraft.model.Strong
	 * @generated
	 */
	EClass getStrong();

	/**
	 * Returns the meta object for class '{@link org.uniondraft.model.Emphasis <em>Emphasis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Emphasis</em>'.
	 * @see org.uniondraft.model.Emphasis
	 * @generated
	 */
	EClass getEmphasis();

	/**
	 * Returns the meta object for class '{@link org.uniondraft.model.CitationMark <em>Citation Mark</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Citation Mark</em>'.
	 * @see org.uniondraft.model.CitationMark
	 * @generated
	 */
	EClass getCitationMark();

	/**
	 * Returns the meta object for the reference '{@link org.uniondraft.model.CitationMark#getCitation <em>Citation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Citation</em>'.
	 * @see org.uniondraft.model.CitationMark#getCitation()
	 * @see #getCitationMark()
	 * @generated
	 */
	EReference getCitationMark_Citation();

	/**
	 * Returns the meta object for class '{@link org.uniondraft.model.TermMark <em>Term Mark</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Term Mark</em>'.
	 * @see org.uniondraft.model.TermMark
	 * @generated
	 */
	EClass getTermMark();

	/**
	 * Returns the meta object for the reference '{@link org.uniondraft.model.TermMark#getTerm <em>Term</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Term</em>'.
	 * @see org.uniondraft.model.TermMark#getTerm()
	 * @see #getTermMark()
	 * @generated
	 */
	EReference getTermMark_Term();

	/**
	 * Returns the meta object for class '{@link org.uniondraft.model.Placeholder <em>Placeholder</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Placeholder</em>'.
	 * @see org.uniondraft.model.Placeholder
	 * @generated
	 */
	EClass getPlaceholder();

	/**
	 * Returns the meta object for the attribute '{@link org.uniondraft.model.Placeholder#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.uniondraft.model.Placeholder#getKind()
	 * @see #getPlaceholder()
	 * @generated
	 */
	EAttribute getPlaceholder_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.uniondraft.model.Placeholder#getHint <em>Hint</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Hint</em>'.
	 * @see org.uniondraft.model.Placeholder#getHint()
	 * @see #getPlaceholder()
	 * @generated
	 */
	EAttribute getPlaceholder_Hint();

	/**
	 * Returns the meta object for the attribute '{@link org.uniondraft.model.Placeholder#getExpected <em>Expected</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Expected</em>'.
	 * @see org.uniondraft.model.Placeholder#getExpected()
	 * @see #getPlaceholder()
	 * @generated
	 */
	EAttribute getPlaceholder_Expected();

	/**
	 * Returns the meta object for the attribute list '{@link org.uniondraft.model.Placeholder#getCandidates <em>Candidates</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Candidates</em>'.
	 * @see org.uniondraft.model.Placeholder#getCandidates()
	 * @see #getPlaceholder()
	 * @generated
	 */
	EAttribute getPlaceholder_Candidates();

	/**
	 * Returns the meta object for class '{@link org.uniondraft.model.LiveField <em>Live Field</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Live Field</em>'.
	 * @see org.uniondraft.model.LiveField
	 * @generated
	 */
	EClass getLiveField();

	/**
	 * Returns the meta object for the reference '{@link org.uniondraft.model.LiveField#getTable <em>Table</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Table</em>'.
	 * @see org.uniondraft.model.LiveField#getTable()
	 * @see #getLiveField()
	 * @generated
	 */
	EReference getLiveField_Table();

	/**
	 * Returns the meta object for the attribute '{@link org.uniondraft.model.LiveField#getFigure <em>Figure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Figure</em>'.
	 * @see org.uniondraft.model.LiveField#getFigure()
	 * @see #getLiveField()
	 * @generated
	 */
	EAttribute getLiveField_Figure();

	/**
	 * Returns the meta object for the attribute '{@link org.uniondraft.model.LiveField#getFormat <em>Format</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Format</em>'.
	 * @see org.uniondraft.model.LiveField#getFormat()
	 * @see #getLiveField()
	 * @generated
	 */
	EAttribute getLiveField_Format();

	/**
	 * Returns the meta object for class '{@link org.uniondraft.model.CommentAnchor <em>Comment Anchor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Comment Anchor</em>'.
	 * @see org.uniondraft.model.CommentAnchor
	 * @generated
	 */
	EClass getCommentAnchor();

	/**
	 * Returns the meta object for the reference '{@link org.uniondraft.model.CommentAnchor#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Note</em>'.
	 * @see org.uniondraft.model.CommentAnchor#getNote()
	 * @see #getCommentAnchor()
	 * @generated
	 */
	EReference getCommentAnchor_Note();

	/**
	 * Returns the meta object for class '{@link org.uniondraft.model.Section <em>Section</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Section</em>'.
	 * @see org.uniondraft.model.Section
	 * @generated
	 */
	EClass getSection();

	/**
	 * Returns the meta object for the attribute '{@link org.uniondraft.model.Section#getRole <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Role</em>'.
	 * @see org.uniondraft.model.Section#getRole()
	 * @see #getSection()
	 * @generated
	 */
	EAttribute getSection_Role();

	/**
	 * Returns the meta object for the attribute list '{@link org.uniondraft.model.Section#getKinds <em>Kinds</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Kinds</em>'.
	 * @see org.uniondraft.model.Section#getKinds()
	 * @see #getSection()
	 * @generated
	 */
	EAttribute getSection_Kinds();

	/**
	 * Returns the meta object for the attribute '{@link org.uniondraft.model.Section#isLocked <em>Locked</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Locked</em>'.
	 * @see org.uniondraft.model.Section#isLocked()
	 * @see #getSection()
	 * @generated
	 */
	EAttribute getSection_Locked();

	/**
	 * Returns the meta object for the attribute '{@link org.uniondraft.model.Section#isPageBreakBefore <em>Page Break Before</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Page Break Before</em>'.
	 * @see org.uniondraft.model.Section#isPageBreakBefore()
	 * @see #getSection()
	 * @generated
	 */
	EAttribute getSection_PageBreakBefore();

	/**
	 * Returns the meta object for the containment reference '{@link org.uniondraft.model.Section#getHeading <em>Heading</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Heading</em>'.
	 * @see org.uniondraft.model.Section#getHeading()
	 * @see #getSection()
	 * @generated
	 */
	EReference getSection_Heading();

	/**
	 * Returns the meta object for the containment reference '{@link org.uniondraft.model.Section#getNumbering <em>Numbering</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Numbering</em>'.
	 * @see org.uniondraft.model.Section#getNumbering()
	 * @see #getSection()
	 * @generated
	 */
	EReference getSection_Numbering();

	/**
	 * Returns the meta object for the containment reference list '{@link org.uniondraft.model.Section#getBlocks <em>Blocks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Blocks</em>'.
	 * @see org.uniondraft.model.Section#getBlocks()
	 * @see #getSection()
	 * @generated
	 */
	EReference getSection_Blocks();

	/**
	 * Returns the meta object for the containment reference list '{@link org.uniondraft.model.Section#getSections <em>Sections</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Sections</em>'.
	 * @see org.uniondraft.model.Section#getSections()
	 * @see #getSection()
	 * @generated
	 */
	EReference getSection_Sections();

	/**
	 * Returns the meta object for the containment reference list '{@link org.uniondraft.model.Section#getRecordTables <em>Record Tables</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Record Tables</em>'.
	 * @see org.uniondraft.model.Section#getRecordTables()
	 * @see #getSection()
	 * @generated
	 */
	EReference getSection_RecordTables();

	/**
	 * Returns the meta object for class '{@link org.uniondraft.model.Heading <em>Heading</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Heading</em>'.
	 * @see org.uniondraft.model.Heading
	 * @generated
	 */
	EClass getHeading();

	/**
	 * Returns the meta object for the attribute '{@link org.uniondraft.model.Heading#getForm <em>Form</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Form</em>'.
	 * @see org.uniondraft.model.Heading#getForm()
	 * @see #getHeading()
	 * @generated
	 */
	EAttribute getHeading_Form();

	/**
	 * Returns the meta object for the attribute '{@link org.uniondraft.model.Heading#getEndMark <em>End Mark</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>End Mark</em>'.
	 * @see org.uniondraft.model.Heading#getEndMark()
	 * @see #getHeading()
	 * @generated
	 */
	EAttribute getHeading_EndMark();

	/**
	 * Returns the meta object for the attribute '{@link org.uniondraft.model.Heading#getNumberMode <em>Number Mode</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number Mode</em>'.
	 * @see org.uniondraft.model.Heading#getNumberMode()
	 * @see #getHeading()
	 * @generated
	 */
	EAttribute getHeading_NumberMode();

	/**
	 * Returns the meta object for the attribute '{@link org.uniondraft.model.Heading#getLiteralNumber <em>Literal Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Literal Number</em>'.
	 * @see org.uniondraft.model.Heading#getLiteralNumber()
	 * @see #getHeading()
	 * @generated
	 */
	EAttribute getHeading_LiteralNumber();

	/**
	 * Returns the meta object for the containment reference '{@link org.uniondraft.model.Heading#getSubtitle <em>Subtitle</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Subtitle</em>'.
	 * @see org.uniondraft.model.Heading#getSubtitle()
	 * @see #getHeading()
	 * @generated
	 */
	EReference getHeading_Subtitle();

	/**
	 * Returns the meta object for class '{@link org.uniondraft.model.Block <em>Block</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Block</em>'.
	 * @see org.uniondraft.model.Block
	 * @generated
	 */
	EClass getBlock();

	/**
	 * Returns the meta object for class '{@link org.uniondraft.model.Paragraph <em>Paragraph</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Paragraph</em>'.
	 * @see org.uniondraft.model.Paragraph
	 * @generated
	 */
	EClass getParagraph();

	/**
	 * Returns the meta object for the attribute '{@link org.uniondraft.model.Paragraph#isFlushLeft <em>Flush Left</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Flush Left</em>'.
	 * @see org.uniondraft.model.Paragraph#isFlushLeft()
	 * @see #getParagraph()
	 * @generated
	 */
	EAttribute getParagraph_FlushLeft();

	/**
	 * Returns the meta object for the attribute '{@link org.uniondraft.model.Paragraph#getAlignment <em>Alignment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Alignment</em>'.
	 * @see org.uniondraft.model.Paragraph#getAlignment()
	 * @see #getParagraph()
	 * @generated
	 */
	EAttribute getParagraph_Alignment();

	/**
	 * Returns the meta object for class '{@link org.uniondraft.model.Enumeration <em>Enumeration</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Enumeration</em>'.
	 * @see org.uniondraft.model.Enumeration
	 * @generated
	 */
	EClass getEnumeration();

	/**
	 * Returns the meta object for the attribute '{@link org.uniondraft.model.Enumeration#getMarker <em>Marker</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Marker</em>'.
	 * @see org.uniondraft.model.Enumeration#getMarker()
	 * @see #getEnumeration()
	 * @generated
	 */
	EAttribute getEnumeration_Marker();

	/**
	 * Returns the meta object for the attribute '{@link org.uniondraft.model.Enumeration#getLayout <em>Layout</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Layout</em>'.
	 * @see org.uniondraft.model.Enumeration#getLayout()
	 * @see #getEnumeration()
	 * @generated
	 */
	EAttribute getEnumeration_Layout();

	/**
	 * Returns the meta object for the containment reference '{@link org.uniondraft.model.Enumeration#getLeadIn <em>Lead In</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Lead In</em>'.
	 * @see org.uniondraft.model.Enumeration#getLeadIn()
	 * @see #getEnumeration()
	 * @generated
	 */
	EReference getEnumeration_LeadIn();

	/**
	 * Returns the meta object for the containment reference list '{@link org.uniondraft.model.Enumeration#getItems <em>Items</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Items</em>'.
	 * @see org.uniondraft.model.Enumeration#getItems()
	 * @see #getEnumeration()
	 * @generated
	 */
	EReference getEnumeration_Items();

	/**
	 * Returns the meta object for class '{@link org.uniondraft.model.EnumerationItem <em>Enumeration Item</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Enumeration Item</em>'.
	 * @see org.uniondraft.model.EnumerationItem
	 * @generated
	 */
	EClass getEnumerationItem();

	/**
	 * Returns the meta object for the attribute '{@link org.uniondraft.model.EnumerationItem#getLiteralMarker <em>Literal Marker</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Literal Marker</em>'.
	 * @see org.uniondraft.model.EnumerationItem#getLiteralMarker()
	 * @see #getEnumerationItem()
	 * @generated
	 */
	EAttribute getEnumerationItem_LiteralMarker();

	/**
	 * Returns the meta object for the containment reference list '{@link org.uniondraft.model.EnumerationItem#getBlocks <em>Blocks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Blocks</em>'.
	 * @see org.uniondraft.model.EnumerationItem#getBlocks()
	 * @see #getEnumerationItem()
	 * @generated
	 */
	EReference getEnumerationItem_Blocks();

	/**
	 * Returns the meta object for class '{@link org.uniondraft.model.RecordView <em>Record View</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Record View</em>'.
	 * @see org.uniondraft.model.RecordView
	 * @generated
	 */
	EClass getRecordView();

	/**
	 * Returns the meta object for the reference '{@link org.uniondraft.model.RecordView#getTable <em>Table</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Table</em>'.
	 * @see org.uniondraft.model.RecordView#getTable()
	 * @see #getRecordView()
	 * @generated
	 */
	EReference getRecordView_Table();

	/**
	 * Returns the meta object for the attribute '{@link org.uniondraft.model.RecordView#getForm <em>Form</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Form</em>'.
	 * @see org.uniondraft.model.RecordView#getForm()
	 * @see #getRecordView()
	 * @generated
	 */
	EAttribute getRecordView_Form();

	/**
	 * Returns the meta object for the attribute list '{@link org.uniondraft.model.RecordView#getColumns <em>Columns</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Columns</em>'.
	 * @see org.uniondraft.model.RecordView#getColumns()
	 * @see #getRecordView()
	 * @generated
	 */
	EAttribute getRecordView_Columns();

	/**
	 * Returns the meta object for the attribute '{@link org.uniondraft.model.RecordView#isShowNumbers <em>Show Numbers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Show Numbers</em>'.
	 * @see org.uniondraft.model.RecordView#isShowNumbers()
	 * @see #getRecordView()
	 * @generated
	 */
	EAttribute getRecordView_ShowNumbers();

	/**
	 * Returns the meta object for the attribute '{@link org.uniondraft.model.RecordView#isShowTotals <em>Show Totals</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Show Totals</em>'.
	 * @see org.uniondraft.model.RecordView#isShowTotals()
	 * @see #getRecordView()
	 * @generated
	 */
	EAttribute getRecordView_ShowTotals();

	/**
	 * Returns the meta object for the attribute '{@link org.uniondraft.model.RecordView#getMergeBy <em>Merge By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Merge By</em>'.
	 * @see org.uniondraft.model.RecordView#getMergeBy()
	 * @see #getRecordView()
	 * @generated
	 */
	EAttribute getRecordView_MergeBy();

	/**
	 * Returns the meta object for the attribute '{@link org.uniondraft.model.RecordView#getOrientation <em>Orientation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Orientation</em>'.
	 * @see org.uniondraft.model.RecordView#getOrientation()
	 * @see #getRecordView()
	 * @generated
	 */
	EAttribute getRecordView_Orientation();

	/**
	 * Returns the meta object for the containment reference '{@link org.uniondraft.model.RecordView#getLeadIn <em>Lead In</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Lead In</em>'.
	 * @see org.uniondraft.model.RecordView#getLeadIn()
	 * @see #getRecordView()
	 * @generated
	 */
	EReference getRecordView_LeadIn();

	/**
	 * Returns the meta object for the containment reference '{@link org.uniondraft.model.RecordView#getCaption <em>Caption</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Caption</em>'.
	 * @see org.uniondraft.model.RecordView#getCaption()
	 * @see #getRecordView()
	 * @generated
	 */
	EReference getRecordView_Caption();

	/**
	 * Returns the meta object for class '{@link org.uniondraft.model.Schedule <em>Schedule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Schedule</em>'.
	 * @see org.uniondraft.model.Schedule
	 * @generated
	 */
	EClass getSchedule();

	/**
	 * Returns the meta object for the reference list '{@link org.uniondraft.model.Schedule#getTables <em>Tables</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Tables</em>'.
	 * @see org.uniondraft.model.Schedule#getTables()
	 * @see #getSchedule()
	 * @generated
	 */
	EReference getSchedule_Tables();

	/**
	 * Returns the meta object for the attribute '{@link org.uniondraft.model.Schedule#getForm <em>Form</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Form</em>'.
	 * @see org.uniondraft.model.Schedule#getForm()
	 * @see #getSchedule()
	 * @generated
	 */
	EAttribute getSchedule_Form();

	/**
	 * Returns the meta object for the attribute list '{@link org.uniondraft.model.Schedule#getColumns <em>Columns</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Columns</em>'.
	 * @see org.uniondraft.model.Schedule#getColumns()
	 * @see #getSchedule()
	 * @generated
	 */
	EAttribute getSchedule_Columns();

	/**
	 * Returns the meta object for the attribute '{@link org.uniondraft.model.Schedule#getMonthEndMark <em>Month End Mark</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Month End Mark</em>'.
	 * @see org.uniondraft.model.Schedule#getMonthEndMark()
	 * @see #getSchedule()
	 * @generated
	 */
	EAttribute getSchedule_MonthEndMark();

	/**
	 * Returns the meta object for the attribute '{@link org.uniondraft.model.Schedule#getMarker <em>Marker</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Marker</em>'.
	 * @see org.uniondraft.model.Schedule#getMarker()
	 * @see #getSchedule()
	 * @generated
	 */
	EAttribute getSchedule_Marker();

	/**
	 * Returns the meta object for the attribute '{@link org.uniondraft.model.Schedule#isShowEmptyMonths <em>Show Empty Months</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Show Empty Months</em>'.
	 * @see org.uniondraft.model.Schedule#isShowEmptyMonths()
	 * @see #getSchedule()
	 * @generated
	 */
	EAttribute getSchedule_ShowEmptyMonths();

	/**
	 * Returns the meta object for the attribute '{@link org.uniondraft.model.Schedule#getOrientation <em>Orientation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Orientation</em>'.
	 * @see org.uniondraft.model.Schedule#getOrientation()
	 * @see #getSchedule()
	 * @generated
	 */
	EAttribute getSchedule_Orientation();

	/**
	 * Returns the meta object for the containment reference '{@link org.uniondraft.model.Schedule#getCaption <em>Caption</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Caption</em>'.
	 * @see org.uniondraft.model.Schedule#getCaption()
	 * @see #getSchedule()
	 * @generated
	 */
	EReference getSchedule_Caption();

	/**
	 * Returns the meta object for class '{@link org.uniondraft.model.Table <em>Table</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Table</em>'.
	 * @see org.uniondraft.model.Table
	 * @generated
	 */
	EClass getTable();

	/**
	 * Returns the meta object for the attribute '{@link org.uniondraft.model.Table#getHeaderRows <em>Header Rows</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Header Rows</em>'.
	 * @see org.uniondraft.model.Table#getHeaderRows()
	 * @see #getTable()
	 * @generated
	 */
	EAttribute getTable_HeaderRows();

	/**
	 * Returns the meta object for the attribute '{@link org.uniondraft.model.Table#getOrientation <em>Orientation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Orientation</em>'.
	 * @see org.uniondraft.model.Table#getOrientation()
	 * @see #getTable()
	 * @generated
	 */
	EAttribute getTable_Orientation();

	/**
	 * Returns the meta object for the containment reference '{@link org.uniondraft.model.Table#getCaption <em>Caption</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Caption</em>'.
	 * @see org.uniondraft.model.Table#getCaption()
	 * @see #getTable()
	 * @generated
	 */
	EReference getTable_Caption();

	/**
	 * Returns the meta object for the containment reference list '{@link org.uniondraft.model.Table#getColumns <em>Columns</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Columns</em>'.
	 * @see org.uniondraft.model.Table#getColumns()
	 * @see #getTable()
	 * @generated
	 */
	EReference getTable_Columns();

	/**
	 * Returns the meta object for the containment reference list '{@link org.uniondraft.model.Table#getRows <em>Rows</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Rows</em>'.
	 * @see org.uniondraft.model.Table#getRows()
	 * @see #getTable()
	 * @generated
	 */
	EReference getTable_Rows();

	/**
	 * Returns the meta object for class '{@link org.uniondraft.model.Column <em>Column</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Column</em>'.
	 * @see org.uniondraft.model.Column
	 * @generated
	 */
	EClass getColumn();

	/**
	 * Returns the meta object for the attribute '{@link org.uniondraft.model.Column#getWeight <em>Weight</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Weight</em>'.
	 * @see org.uniondraft.model.Column#getWeight()
	 * @see #getColumn()
	 * @generated
	 */
	EAttribute getColumn_Weight();

	/**
	 * Returns the meta object for the attribute '{@link org.uniondraft.model.Column#getAlignment <em>Alignment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Alignment</em>'.
	 * @see org.uniondraft.model.Column#getAlignment()
	 * @see #getColumn()
	 * @generated
	 */
	EAttribute getColumn_Alignment();

	/**
	 * Returns the meta object for class '{@link org.uniondraft.model.Row <em>Row</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Row</em>'.
	 * @see org.uniondraft.model.Row
	 * @generated
	 */
	EClass getRow();

	/**
	 * Returns the meta object for the containment reference list '{@link org.uniondraft.model.Row#getCells <em>Cells</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Cells</em>'.
	 * @see org.uniondraft.model.Row#getCells()
	 * @see #getRow()
	 * @generated
	 */
	EReference getRow_Cells();

	/**
	 * Returns the meta object for class '{@link org.uniondraft.model.Cell <em>Cell</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Cell</em>'.
	 * @see org.uniondraft.model.Cell
	 * @generated
	 */
	EClass getCell();

	/**
	 * Returns the meta object for the attribute '{@link org.uniondraft.model.Cell#getColumnSpan <em>Column Span</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Column Span</em>'.
	 * @see org.uniondraft.model.Cell#getColumnSpan()
	 * @see #getCell()
	 * @generated
	 */
	EAttribute getCell_ColumnSpan();

	/**
	 * Returns the meta object for the attribute '{@link org.uniondraft.model.Cell#getRowSpan <em>Row Span</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Row Span</em>'.
	 * @see org.uniondraft.model.Cell#getRowSpan()
	 * @see #getCell()
	 * @generated
	 */
	EAttribute getCell_RowSpan();

	/**
	 * Returns the meta object for the attribute '{@link org.uniondraft.model.Cell#getAlignment <em>Alignment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Alignment</em>'.
	 * @see org.uniondraft.model.Cell#getAlignment()
	 * @see #getCell()
	 * @generated
	 */
	EAttribute getCell_Alignment();

	/**
	 * Returns the meta object for the containment reference list '{@link org.uniondraft.model.Cell#getParagraphs <em>Paragraphs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Paragraphs</em>'.
	 * @see org.uniondraft.model.Cell#getParagraphs()
	 * @see #getCell()
	 * @generated
	 */
	EReference getCell_Paragraphs();

	/**
	 * Returns the meta object for class '{@link org.uniondraft.model.Picture <em>Picture</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Picture</em>'.
	 * @see org.uniondraft.model.Picture
	 * @generated
	 */
	EClass getPicture();

	/**
	 * Returns the meta object for the reference '{@link org.uniondraft.model.Picture#getMedia <em>Media</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Media</em>'.
	 * @see org.uniondraft.model.Picture#getMedia()
	 * @see #getPicture()
	 * @generated
	 */
	EReference getPicture_Media();

	/**
	 * Returns the meta object for the attribute '{@link org.uniondraft.model.Picture#getWidth <em>Width</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Width</em>'.
	 * @see org.uniondraft.model.Picture#getWidth()
	 * @see #getPicture()
	 * @generated
	 */
	EAttribute getPicture_Width();

	/**
	 * Returns the meta object for the attribute '{@link org.uniondraft.model.Picture#getAlternativeText <em>Alternative Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Alternative Text</em>'.
	 * @see org.uniondraft.model.Picture#getAlternativeText()
	 * @see #getPicture()
	 * @generated
	 */
	EAttribute getPicture_AlternativeText();

	/**
	 * Returns the meta object for the attribute '{@link org.uniondraft.model.Picture#getAlignment <em>Alignment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Alignment</em>'.
	 * @see org.uniondraft.model.Picture#getAlignment()
	 * @see #getPicture()
	 * @generated
	 */
	EAttribute getPicture_Alignment();

	/**
	 * Returns the meta object for the containment reference '{@link org.uniondraft.model.Picture#getCaption <em>Caption</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Caption</em>'.
	 * @see org.uniondraft.model.Picture#getCaption()
	 * @see #getPicture()
	 * @generated
	 */
	EReference getPicture_Caption();

	/**
	 * Returns the meta object for class '{@link org.uniondraft.model.PageBreak <em>Page Break</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Page Break</em>'.
	 * @see org.uniondraft.model.PageBreak
	 * @generated
	 */
	EClass getPageBreak();

	/**
	 * Returns the meta object for class '{@link org.uniondraft.model.RawBlock <em>Raw Block</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Raw Block</em>'.
	 * @see org.uniondraft.model.RawBlock
	 * @generated
	 */
	EClass getRawBlock();

	/**
	 * Returns the meta object for the attribute list '{@link org.uniondraft.model.RawBlock#getLines <em>Lines</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Lines</em>'.
	 * @see org.uniondraft.model.RawBlock#getLines()
	 * @see #getRawBlock()
	 * @generated
	 */
	EAttribute getRawBlock_Lines();

	/**
	 * Returns the meta object for the attribute '{@link org.uniondraft.model.RawBlock#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.uniondraft.model.RawBlock#getReason()
	 * @see #getRawBlock()
	 * @generated
	 */
	EAttribute getRawBlock_Reason();

	/**
	 * Returns the meta object for class '{@link org.uniondraft.model.RecordTable <em>Record Table</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Record Table</em>'.
	 * @see org.uniondraft.model.RecordTable
	 * @generated
	 */
	EClass getRecordTable();

	/**
	 * Returns the meta object for the attribute '{@link org.uniondraft.model.RecordTable#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Type</em>'.
	 * @see org.uniondraft.model.RecordTable#getType()
	 * @see #getRecordTable()
	 * @generated
	 */
	EAttribute getRecordTable_Type();

	/**
	 * Returns the meta object for the attribute '{@link org.uniondraft.model.RecordTable#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.uniondraft.model.RecordTable#getTitle()
	 * @see #getRecordTable()
	 * @generated
	 */
	EAttribute getRecordTable_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.uniondraft.model.RecordTable#getSentence <em>Sentence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sentence</em>'.
	 * @see org.uniondraft.model.RecordTable#getSentence()
	 * @see #getRecordTable()
	 * @generated
	 */
	EAttribute getRecordTable_Sentence();

	/**
	 * Returns the meta object for the containment reference list '{@link org.uniondraft.model.RecordTable#getFields <em>Fields</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Fields</em>'.
	 * @see org.uniondraft.model.RecordTable#getFields()
	 * @see #getRecordTable()
	 * @generated
	 */
	EReference getRecordTable_Fields();

	/**
	 * Returns the meta object for the containment reference list '{@link org.uniondraft.model.RecordTable#getFigures <em>Figures</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Figures</em>'.
	 * @see org.uniondraft.model.RecordTable#getFigures()
	 * @see #getRecordTable()
	 * @generated
	 */
	EReference getRecordTable_Figures();

	/**
	 * Returns the meta object for the containment reference list '{@link org.uniondraft.model.RecordTable#getRecords <em>Records</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Records</em>'.
	 * @see org.uniondraft.model.RecordTable#getRecords()
	 * @see #getRecordTable()
	 * @generated
	 */
	EReference getRecordTable_Records();

	/**
	 * Returns the meta object for class '{@link org.uniondraft.model.Field <em>Field</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Field</em>'.
	 * @see org.uniondraft.model.Field
	 * @generated
	 */
	EClass getField();

	/**
	 * Returns the meta object for the attribute '{@link org.uniondraft.model.Field#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.uniondraft.model.Field#getName()
	 * @see #getField()
	 * @generated
	 */
	EAttribute getField_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.uniondraft.model.Field#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see org.uniondraft.model.Field#getLabel()
	 * @see #getField()
	 * @generated
	 */
	EAttribute getField_Label();

	/**
	 * Returns the meta object for the attribute '{@link org.uniondraft.model.Field#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Type</em>'.
	 * @see org.uniondraft.model.Field#getType()
	 * @see #getField()
	 * @generated
	 */
	EAttribute getField_Type();

	/**
	 * Returns the meta object for the attribute '{@link org.uniondraft.model.Field#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit</em>'.
	 * @see org.uniondraft.model.Field#getUnit()
	 * @see #getField()
	 * @generated
	 */
	EAttribute getField_Unit();

	/**
	 * Returns the meta object for the attribute '{@link org.uniondraft.model.Field#isRequired <em>Required</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Required</em>'.
	 * @see org.uniondraft.model.Field#isRequired()
	 * @see #getField()
	 * @generated
	 */
	EAttribute getField_Required();

	/**
	 * Returns the meta object for the attribute list '{@link org.uniondraft.model.Field#getChoices <em>Choices</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Choices</em>'.
	 * @see org.uniondraft.model.Field#getChoices()
	 * @see #getField()
	 * @generated
	 */
	EAttribute getField_Choices();

	/**
	 * Returns the meta object for the attribute '{@link org.uniondraft.model.Field#getTotal <em>Total</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Total</em>'.
	 * @see org.uniondraft.model.Field#getTotal()
	 * @see #getField()
	 * @generated
	 */
	EAttribute getField_Total();

	/**
	 * Returns the meta object for the attribute '{@link org.uniondraft.model.Field#getWeight <em>Weight</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Weight</em>'.
	 * @see org.uniondraft.model.Field#getWeight()
	 * @see #getField()
	 * @generated
	 */
	EAttribute getField_Weight();

	/**
	 * Returns the meta object for class '{@link org.uniondraft.model.Figure <em>Figure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Figure</em>'.
	 * @see org.uniondraft.model.Figure
	 * @generated
	 */
	EClass getFigure();

	/**
	 * Returns the meta object for the attribute '{@link org.uniondraft.model.Figure#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.uniondraft.model.Figure#getName()
	 * @see #getFigure()
	 * @generated
	 */
	EAttribute getFigure_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.uniondraft.model.Figure#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see org.uniondraft.model.Figure#getLabel()
	 * @see #getFigure()
	 * @generated
	 */
	EAttribute getFigure_Label();

	/**
	 * Returns the meta object for the attribute '{@link org.uniondraft.model.Figure#getExpression <em>Expression</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Expression</em>'.
	 * @see org.uniondraft.model.Figure#getExpression()
	 * @see #getFigure()
	 * @generated
	 */
	EAttribute getFigure_Expression();

	/**
	 * Returns the meta object for the attribute '{@link org.uniondraft.model.Figure#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit</em>'.
	 * @see org.uniondraft.model.Figure#getUnit()
	 * @see #getFigure()
	 * @generated
	 */
	EAttribute getFigure_Unit();

	/**
	 * Returns the meta object for class '{@link org.uniondraft.model.Record <em>Record</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Record</em>'.
	 * @see org.uniondraft.model.Record
	 * @generated
	 */
	EClass getRecord();

	/**
	 * Returns the meta object for the containment reference list '{@link org.uniondraft.model.Record#getValues <em>Values</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Values</em>'.
	 * @see org.uniondraft.model.Record#getValues()
	 * @see #getRecord()
	 * @generated
	 */
	EReference getRecord_Values();

	/**
	 * Returns the meta object for class '{@link org.uniondraft.model.Value <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Value</em>'.
	 * @see org.uniondraft.model.Value
	 * @generated
	 */
	EClass getValue();

	/**
	 * Returns the meta object for the attribute '{@link org.uniondraft.model.Value#getField <em>Field</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Field</em>'.
	 * @see org.uniondraft.model.Value#getField()
	 * @see #getValue()
	 * @generated
	 */
	EAttribute getValue_Field();

	/**
	 * Returns the meta object for the reference '{@link org.uniondraft.model.Value#getTarget <em>Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Target</em>'.
	 * @see org.uniondraft.model.Value#getTarget()
	 * @see #getValue()
	 * @generated
	 */
	EReference getValue_Target();

	/**
	 * Returns the meta object for class '{@link org.uniondraft.model.Attachment <em>Attachment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Attachment</em>'.
	 * @see org.uniondraft.model.Attachment
	 * @generated
	 */
	EClass getAttachment();

	/**
	 * Returns the meta object for the attribute '{@link org.uniondraft.model.Attachment#isSeparate <em>Separate</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Separate</em>'.
	 * @see org.uniondraft.model.Attachment#isSeparate()
	 * @see #getAttachment()
	 * @generated
	 */
	EAttribute getAttachment_Separate();

	/**
	 * Returns the meta object for the attribute '{@link org.uniondraft.model.Attachment#getOrientation <em>Orientation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Orientation</em>'.
	 * @see org.uniondraft.model.Attachment#getOrientation()
	 * @see #getAttachment()
	 * @generated
	 */
	EAttribute getAttachment_Orientation();

	/**
	 * Returns the meta object for the containment reference '{@link org.uniondraft.model.Attachment#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Title</em>'.
	 * @see org.uniondraft.model.Attachment#getTitle()
	 * @see #getAttachment()
	 * @generated
	 */
	EReference getAttachment_Title();

	/**
	 * Returns the meta object for the containment reference '{@link org.uniondraft.model.Attachment#getBody <em>Body</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Body</em>'.
	 * @see org.uniondraft.model.Attachment#getBody()
	 * @see #getAttachment()
	 * @generated
	 */
	EReference getAttachment_Body();

	/**
	 * Returns the meta object for class '{@link org.uniondraft.model.Term <em>Term</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Term</em>'.
	 * @see org.uniondraft.model.Term
	 * @generated
	 */
	EClass getTerm();

	/**
	 * Returns the meta object for the attribute '{@link org.uniondraft.model.Term#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.uniondraft.model.Term#getName()
	 * @see #getTerm()
	 * @generated
	 */
	EAttribute getTerm_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.uniondraft.model.Term#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.uniondraft.model.Term#getKind()
	 * @see #getTerm()
	 * @generated
	 */
	EAttribute getTerm_Kind();

	/**
	 * Returns the meta object for the attribute list '{@link org.uniondraft.model.Term#getParts <em>Parts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Parts</em>'.
	 * @see org.uniondraft.model.Term#getParts()
	 * @see #getTerm()
	 * @generated
	 */
	EAttribute getTerm_Parts();

	/**
	 * Returns the meta object for the attribute '{@link org.uniondraft.model.Term#getGloss <em>Gloss</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Gloss</em>'.
	 * @see org.uniondraft.model.Term#getGloss()
	 * @see #getTerm()
	 * @generated
	 */
	EAttribute getTerm_Gloss();

	/**
	 * Returns the meta object for class '{@link org.uniondraft.model.Citation <em>Citation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Citation</em>'.
	 * @see org.uniondraft.model.Citation
	 * @generated
	 */
	EClass getCitation();

	/**
	 * Returns the meta object for the attribute '{@link org.uniondraft.model.Citation#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.uniondraft.model.Citation#getTitle()
	 * @see #getCitation()
	 * @generated
	 */
	EAttribute getCitation_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.uniondraft.model.Citation#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.uniondraft.model.Citation#getKind()
	 * @see #getCitation()
	 * @generated
	 */
	EAttribute getCitation_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.uniondraft.model.Citation#getIssuer <em>Issuer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Issuer</em>'.
	 * @see org.uniondraft.model.Citation#getIssuer()
	 * @see #getCitation()
	 * @generated
	 */
	EAttribute getCitation_Issuer();

	/**
	 * Returns the meta object for the attribute '{@link org.uniondraft.model.Citation#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see org.uniondraft.model.Citation#getNumber()
	 * @see #getCitation()
	 * @generated
	 */
	EAttribute getCitation_Number();

	/**
	 * Returns the meta object for the attribute '{@link org.uniondraft.model.Citation#getArticle <em>Article</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Article</em>'.
	 * @see org.uniondraft.model.Citation#getArticle()
	 * @see #getCitation()
	 * @generated
	 */
	EAttribute getCitation_Article();

	/**
	 * Returns the meta object for the attribute '{@link org.uniondraft.model.Citation#getShortForm <em>Short Form</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Short Form</em>'.
	 * @see org.uniondraft.model.Citation#getShortForm()
	 * @see #getCitation()
	 * @generated
	 */
	EAttribute getCitation_ShortForm();

	/**
	 * Returns the meta object for class '{@link org.uniondraft.model.Note <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Note</em>'.
	 * @see org.uniondraft.model.Note
	 * @generated
	 */
	EClass getNote();

	/**
	 * Returns the meta object for the attribute '{@link org.uniondraft.model.Note#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.uniondraft.model.Note#getKind()
	 * @see #getNote()
	 * @generated
	 */
	EAttribute getNote_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.uniondraft.model.Note#getAuthor <em>Author</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Author</em>'.
	 * @see org.uniondraft.model.Note#getAuthor()
	 * @see #getNote()
	 * @generated
	 */
	EAttribute getNote_Author();

	/**
	 * Returns the meta object for the attribute list '{@link org.uniondraft.model.Note#getLines <em>Lines</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Lines</em>'.
	 * @see org.uniondraft.model.Note#getLines()
	 * @see #getNote()
	 * @generated
	 */
	EAttribute getNote_Lines();

	/**
	 * Returns the meta object for the attribute '{@link org.uniondraft.model.Note#isResolved <em>Resolved</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Resolved</em>'.
	 * @see org.uniondraft.model.Note#isResolved()
	 * @see #getNote()
	 * @generated
	 */
	EAttribute getNote_Resolved();

	/**
	 * Returns the meta object for the attribute '{@link org.uniondraft.model.Note#getRule <em>Rule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rule</em>'.
	 * @see org.uniondraft.model.Note#getRule()
	 * @see #getNote()
	 * @generated
	 */
	EAttribute getNote_Rule();

	/**
	 * Returns the meta object for the attribute '{@link org.uniondraft.model.Note#getConfidence <em>Confidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Confidence</em>'.
	 * @see org.uniondraft.model.Note#getConfidence()
	 * @see #getNote()
	 * @generated
	 */
	EAttribute getNote_Confidence();

	/**
	 * Returns the meta object for the reference '{@link org.uniondraft.model.Note#getTarget <em>Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Target</em>'.
	 * @see org.uniondraft.model.Note#getTarget()
	 * @see #getNote()
	 * @generated
	 */
	EReference getNote_Target();

	/**
	 * Returns the meta object for class '{@link org.uniondraft.model.Link <em>Link</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Link</em>'.
	 * @see org.uniondraft.model.Link
	 * @generated
	 */
	EClass getLink();

	/**
	 * Returns the meta object for the attribute '{@link org.uniondraft.model.Link#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.uniondraft.model.Link#getKind()
	 * @see #getLink()
	 * @generated
	 */
	EAttribute getLink_Kind();

	/**
	 * Returns the meta object for the reference '{@link org.uniondraft.model.Link#getSubject <em>Subject</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Subject</em>'.
	 * @see org.uniondraft.model.Link#getSubject()
	 * @see #getLink()
	 * @generated
	 */
	EReference getLink_Subject();

	/**
	 * Returns the meta object for the attribute '{@link org.uniondraft.model.Link#getTarget <em>Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Target</em>'.
	 * @see org.uniondraft.model.Link#getTarget()
	 * @see #getLink()
	 * @generated
	 */
	EAttribute getLink_Target();

	/**
	 * Returns the meta object for the attribute '{@link org.uniondraft.model.Link#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see org.uniondraft.model.Link#getLabel()
	 * @see #getLink()
	 * @generated
	 */
	EAttribute getLink_Label();

	/**
	 * Returns the meta object for class '{@link org.uniondraft.model.Suppression <em>Suppression</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Suppression</em>'.
	 * @see org.uniondraft.model.Suppression
	 * @generated
	 */
	EClass getSuppression();

	/**
	 * Returns the meta object for the attribute '{@link org.uniondraft.model.Suppression#getRule <em>Rule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rule</em>'.
	 * @see org.uniondraft.model.Suppression#getRule()
	 * @see #getSuppression()
	 * @generated
	 */
	EAttribute getSuppression_Rule();

	/**
	 * Returns the meta object for the reference '{@link org.uniondraft.model.Suppression#getSubject <em>Subject</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Subject</em>'.
	 * @see org.uniondraft.model.Suppression#getSubject()
	 * @see #getSuppression()
	 * @generated
	 */
	EReference getSuppression_Subject();

	/**
	 * Returns the meta object for the attribute '{@link org.uniondraft.model.Suppression#getExcerpt <em>Excerpt</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Excerpt</em>'.
	 * @see org.uniondraft.model.Suppression#getExcerpt()
	 * @see #getSuppression()
	 * @generated
	 */
	EAttribute getSuppression_Excerpt();

	/**
	 * Returns the meta object for the attribute '{@link org.uniondraft.model.Suppression#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.uniondraft.model.Suppression#getReason()
	 * @see #getSuppression()
	 * @generated
	 */
	EAttribute getSuppression_Reason();

	/**
	 * Returns the meta object for class '{@link org.uniondraft.model.Source <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Source</em>'.
	 * @see org.uniondraft.model.Source
	 * @generated
	 */
	EClass getSource();

	/**
	 * Returns the meta object for the attribute '{@link org.uniondraft.model.Source#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.uniondraft.model.Source#getName()
	 * @see #getSource()
	 * @generated
	 */
	EAttribute getSource_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.uniondraft.model.Source#getEncoding <em>Encoding</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Encoding</em>'.
	 * @see org.uniondraft.model.Source#getEncoding()
	 * @see #getSource()
	 * @generated
	 */
	EAttribute getSource_Encoding();

	/**
	 * Returns the meta object for the attribute '{@link org.uniondraft.model.Source#getDigest <em>Digest</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Digest</em>'.
	 * @see org.uniondraft.model.Source#getDigest()
	 * @see #getSource()
	 * @generated
	 */
	EAttribute getSource_Digest();

	/**
	 * Returns the meta object for the attribute list '{@link org.uniondraft.model.Source#getLines <em>Lines</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Lines</em>'.
	 * @see org.uniondraft.model.Source#getLines()
	 * @see #getSource()
	 * @generated
	 */
	EAttribute getSource_Lines();

	/**
	 * Returns the meta object for class '{@link org.uniondraft.model.Residue <em>Residue</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Residue</em>'.
	 * @see org.uniondraft.model.Residue
	 * @generated
	 */
	EClass getResidue();

	/**
	 * Returns the meta object for the attribute '{@link org.uniondraft.model.Residue#getRule <em>Rule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rule</em>'.
	 * @see org.uniondraft.model.Residue#getRule()
	 * @see #getResidue()
	 * @generated
	 */
	EAttribute getResidue_Rule();

	/**
	 * Returns the meta object for the attribute '{@link org.uniondraft.model.Residue#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.uniondraft.model.Residue#getText()
	 * @see #getResidue()
	 * @generated
	 */
	EAttribute getResidue_Text();

	/**
	 * Returns the meta object for class '{@link org.uniondraft.model.Media <em>Media</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Media</em>'.
	 * @see org.uniondraft.model.Media
	 * @generated
	 */
	EClass getMedia();

	/**
	 * Returns the meta object for the attribute '{@link org.uniondraft.model.Media#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.uniondraft.model.Media#getName()
	 * @see #getMedia()
	 * @generated
	 */
	EAttribute getMedia_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.uniondraft.model.Media#getMediaType <em>Media Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Media Type</em>'.
	 * @see org.uniondraft.model.Media#getMediaType()
	 * @see #getMedia()
	 * @generated
	 */
	EAttribute getMedia_MediaType();

	/**
	 * Returns the meta object for the attribute '{@link org.uniondraft.model.Media#getContent <em>Content</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Content</em>'.
	 * @see org.uniondraft.model.Media#getContent()
	 * @see #getMedia()
	 * @generated
	 */
	EAttribute getMedia_Content();

	/**
	 * Returns the meta object for enum '{@link org.uniondraft.model.DocumentState <em>Document State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Document State</em>'.
	 * @see org.uniondraft.model.DocumentState
	 * @generated
	 */
	EEnum getDocumentState();

	/**
	 * Returns the meta object for enum '{@link org.uniondraft.model.Edition <em>Edition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Edition</em>'.
	 * @see org.uniondraft.model.Edition
	 * @generated
	 */
	EEnum getEdition();

	/**
	 * Returns the meta object for enum '{@link org.uniondraft.model.SectionRole <em>Section Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Section Role</em>'.
	 * @see org.uniondraft.model.SectionRole
	 * @generated
	 */
	EEnum getSectionRole();

	/**
	 * Returns the meta object for enum '{@link org.uniondraft.model.HeadingForm <em>Heading Form</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Heading Form</em>'.
	 * @see org.uniondraft.model.HeadingForm
	 * @generated
	 */
	EEnum getHeadingForm();

	/**
	 * Returns the meta object for enum '{@link org.uniondraft.model.NumberMode <em>Number Mode</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Number Mode</em>'.
	 * @see org.uniondraft.model.NumberMode
	 * @generated
	 */
	EEnum getNumberMode();

	/**
	 * Returns the meta object for enum '{@link org.uniondraft.model.PlaceholderKind <em>Placeholder Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Placeholder Kind</em>'.
	 * @see org.uniondraft.model.PlaceholderKind
	 * @generated
	 */
	EEnum getPlaceholderKind();

	/**
	 * Returns the meta object for enum '{@link org.uniondraft.model.EnumerationLayout <em>Enumeration Layout</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Enumeration Layout</em>'.
	 * @see org.uniondraft.model.EnumerationLayout
	 * @generated
	 */
	EEnum getEnumerationLayout();

	/**
	 * Returns the meta object for enum '{@link org.uniondraft.model.ViewForm <em>View Form</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>View Form</em>'.
	 * @see org.uniondraft.model.ViewForm
	 * @generated
	 */
	EEnum getViewForm();

	/**
	 * Returns the meta object for enum '{@link org.uniondraft.model.FieldType <em>Field Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Field Type</em>'.
	 * @see org.uniondraft.model.FieldType
	 * @generated
	 */
	EEnum getFieldType();

	/**
	 * Returns the meta object for enum '{@link org.uniondraft.model.Total <em>Total</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Total</em>'.
	 * @see org.uniondraft.model.Total
	 * @generated
	 */
	EEnum getTotal();

	/**
	 * Returns the meta object for enum '{@link org.uniondraft.model.Alignment <em>Alignment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Alignment</em>'.
	 * @see org.uniondraft.model.Alignment
	 * @generated
	 */
	EEnum getAlignment();

	/**
	 * Returns the meta object for enum '{@link org.uniondraft.model.Orientation <em>Orientation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Orientation</em>'.
	 * @see org.uniondraft.model.Orientation
	 * @generated
	 */
	EEnum getOrientation();

	/**
	 * Returns the meta object for enum '{@link org.uniondraft.model.NoteKind <em>Note Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Note Kind</em>'.
	 * @see org.uniondraft.model.NoteKind
	 * @generated
	 */
	EEnum getNoteKind();

	/**
	 * Returns the meta object for enum '{@link org.uniondraft.model.LinkKind <em>Link Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Link Kind</em>'.
	 * @see org.uniondraft.model.LinkKind
	 * @generated
	 */
	EEnum getLinkKind();

	/**
	 * Returns the meta object for enum '{@link org.uniondraft.model.CitationKind <em>Citation Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Citation Kind</em>'.
	 * @see org.uniondraft.model.CitationKind
	 * @generated
	 */
	EEnum getCitationKind();

	/**
	 * Returns the meta object for enum '{@link org.uniondraft.model.TermKind <em>Term Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Term Kind</em>'.
	 * @see org.uniondraft.model.TermKind
	 * @generated
	 */
	EEnum getTermKind();

	/**
	 * Returns the meta object for data type '{@link org.uniondraft.model.value.Period <em>Period</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A span of time a paper or a record is about; the text form is described at the Java type.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Period</em>'.
	 * @see org.uniondraft.model.value.Period
	 * @model instanceClass="org.uniondraft.model.value.Period"
	 * @generated
	 */
	EDataType getPeriod();

	/**
	 * Returns the meta object for data type '{@link org.uniondraft.model.value.Origin <em>Origin</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * Where in the source text an object comes from; the text form is described at the Java type.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Origin</em>'.
	 * @see org.uniondraft.model.value.Origin
	 * @model instanceClass="org.uniondraft.model.value.Origin"
	 * @generated
	 */
	EDataType getOrigin();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	ModelFactory getModelFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link org.uniondraft.model.impl.IdentifiedImpl <em>Identified</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.uniondraft.model.impl.IdentifiedImpl
		 * @see org.uniondraft.model.impl.ModelPackageImpl#getIdentified()
		 * @generated
		 */
		EClass IDENTIFIED = eINSTANCE.getIdentified();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IDENTIFIED__ID = eINSTANCE.getIdentified_Id();

		/**
		 * The meta object literal for the '<em><b>Origin</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IDENTIFIED__ORIGIN = eINSTANCE.getIdentified_Origin();

		/**
		 * The meta object literal for the '{@link org.uniondraft.model.impl.PropertyImpl <em>Property</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.uniondraft.model.impl.PropertyImpl
		 * @see org.uniondraft.model.impl.ModelPackageImpl#getProperty()
		 * @generated
		 */
		EClass PROPERTY = eINSTANCE.getProperty();

		/**
		 * The meta object literal for the '<em><b>Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROPERTY__KEY = eINSTANCE.getProperty_Key();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROPERTY__VALUE = eINSTANCE.getProperty_Value();

		/**
		 * The meta object literal for the '{@link org.uniondraft.model.impl.ExtensibleImpl <em>Extensible</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.uniondraft.model.impl.ExtensibleImpl
		 * @see org.uniondraft.model.impl.ModelPackageImpl#getExtensible()
		 * @generated
		 */
		EClass EXTENSIBLE = eINSTANCE.getExtensible();

		/**
		 * The meta object literal for the '<em><b>Extras</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EXTENSIBLE__EXTRAS = eINSTANCE.getExtensible_Extras();

		/**
		 * The meta object literal for the '{@link org.uniondraft.model.impl.DocumentImpl <em>Document</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.uniondraft.model.impl.DocumentImpl
		 * @see org.uniondraft.model.impl.ModelPackageImpl#getDocument()
		 * @generated
		 */
		EClass DOCUMENT = eINSTANCE.getDocument();

		/**
		 * The meta object literal for the '<em><b>Format Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOCUMENT__FORMAT_VERSION = eINSTANCE.getDocument_FormatVersion();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOCUMENT__KIND = eINSTANCE.getDocument_Kind();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOCUMENT__STATE = eINSTANCE.getDocument_State();

		/**
		 * The meta object literal for the '<em><b>Edition</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOCUMENT__EDITION = eINSTANCE.getDocument_Edition();

		/**
		 * The meta object literal for the '<em><b>Period</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOCUMENT__PERIOD = eINSTANCE.getDocument_Period();

		/**
		 * The meta object literal for the '<em><b>Next Period</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOCUMENT__NEXT_PERIOD = eINSTANCE.getDocument_NextPeriod();

		/**
		 * The meta object literal for the '<em><b>Layout Profile</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DOCUMENT__LAYOUT_PROFILE = eINSTANCE.getDocument_LayoutProfile();

		/**
		 * The meta object literal for the '<em><b>Organisation</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DOCUMENT__ORGANISATION = eINSTANCE.getDocument_Organisation();

		/**
		 * The meta object literal for the '<em><b>Title Block</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DOCUMENT__TITLE_BLOCK = eINSTANCE.getDocument_TitleBlock();

		/**
		 * The meta object literal for the '<em><b>Front Matter</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DOCUMENT__FRONT_MATTER = eINSTANCE.getDocument_FrontMatter();

		/**
		 * The meta object literal for the '<em><b>Numbering</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DOCUMENT__NUMBERING = eINSTANCE.getDocument_Numbering();

		/**
		 * The meta object literal for the '<em><b>Body</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DOCUMENT__BODY = eINSTANCE.getDocument_Body();

		/**
		 * The meta object literal for the '<em><b>Attachments</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DOCUMENT__ATTACHMENTS = eINSTANCE.getDocument_Attachments();

		/**
		 * The meta object literal for the '<em><b>Back Matter</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DOCUMENT__BACK_MATTER = eINSTANCE.getDocument_BackMatter();

		/**
		 * The meta object literal for the '<em><b>Terms</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DOCUMENT__TERMS = eINSTANCE.getDocument_Terms();

		/**
		 * The meta object literal for the '<em><b>Citations</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DOCUMENT__CITATIONS = eINSTANCE.getDocument_Citations();

		/**
		 * The meta object literal for the '<em><b>Notes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DOCUMENT__NOTES = eINSTANCE.getDocument_Notes();

		/**
		 * The meta object literal for the '<em><b>Links</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DOCUMENT__LINKS = eINSTANCE.getDocument_Links();

		/**
		 * The meta object literal for the '<em><b>Suppressions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DOCUMENT__SUPPRESSIONS = eINSTANCE.getDocument_Suppressions();

		/**
		 * The meta object literal for the '<em><b>Sources</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DOCUMENT__SOURCES = eINSTANCE.getDocument_Sources();

		/**
		 * The meta object literal for the '<em><b>Residues</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DOCUMENT__RESIDUES = eINSTANCE.getDocument_Residues();

		/**
		 * The meta object literal for the '<em><b>Media</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DOCUMENT__MEDIA = eINSTANCE.getDocument_Media();

		/**
		 * The meta object literal for the '{@link org.uniondraft.model.impl.OrganisationImpl <em>Organisation</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.uniondraft.model.impl.OrganisationImpl
		 * @see org.uniondraft.model.impl.ModelPackageImpl#getOrganisation()
		 * @generated
		 */
		EClass ORGANISATION = eINSTANCE.getOrganisation();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORGANISATION__KIND = eINSTANCE.getOrganisation_Kind();

		/**
		 * The meta object literal for the '<em><b>Level</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORGANISATION__LEVEL = eINSTANCE.getOrganisation_Level();

		/**
		 * The meta object literal for the '<em><b>Full Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORGANISATION__FULL_NAME = eINSTANCE.getOrganisation_FullName();

		/**
		 * The meta object literal for the '<em><b>Short Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORGANISATION__SHORT_NAME = eINSTANCE.getOrganisation_ShortName();

		/**
		 * The meta object literal for the '<em><b>Self Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORGANISATION__SELF_NAME = eINSTANCE.getOrganisation_SelfName();

		/**
		 * The meta object literal for the '<em><b>Superiors</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORGANISATION__SUPERIORS = eINSTANCE.getOrganisation_Superiors();

		/**
		 * The meta object literal for the '<em><b>Party Body</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ORGANISATION__PARTY_BODY = eINSTANCE.getOrganisation_PartyBody();

		/**
		 * The meta object literal for the '<em><b>Vocabulary</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ORGANISATION__VOCABULARY = eINSTANCE.getOrganisation_Vocabulary();

		/**
		 * The meta object literal for the '<em><b>Departments</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ORGANISATION__DEPARTMENTS = eINSTANCE.getOrganisation_Departments();

		/**
		 * The meta object literal for the '<em><b>People</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ORGANISATION__PEOPLE = eINSTANCE.getOrganisation_People();

		/**
		 * The meta object literal for the '{@link org.uniondraft.model.impl.WordImpl <em>Word</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.uniondraft.model.impl.WordImpl
		 * @see org.uniondraft.model.impl.ModelPackageImpl#getWord()
		 * @generated
		 */
		EClass WORD = eINSTANCE.getWord();

		/**
		 * The meta object literal for the '<em><b>Concept</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORD__CONCEPT = eINSTANCE.getWord_Concept();

		/**
		 * The meta object literal for the '<em><b>Word</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORD__WORD = eINSTANCE.getWord_Word();

		/**
		 * The meta object literal for the '{@link org.uniondraft.model.impl.DepartmentImpl <em>Department</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.uniondraft.model.impl.DepartmentImpl
		 * @see org.uniondraft.model.impl.ModelPackageImpl#getDepartment()
		 * @generated
		 */
		EClass DEPARTMENT = eINSTANCE.getDepartment();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEPARTMENT__NAME = eINSTANCE.getDepartment_Name();

		/**
		 * The meta object literal for the '{@link org.uniondraft.model.impl.PersonImpl <em>Person</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.uniondraft.model.impl.PersonImpl
		 * @see org.uniondraft.model.impl.ModelPackageImpl#getPerson()
		 * @generated
		 */
		EClass PERSON = eINSTANCE.getPerson();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERSON__NAME = eINSTANCE.getPerson_Name();

		/**
		 * The meta object literal for the '<em><b>Position</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERSON__POSITION = eINSTANCE.getPerson_Position();

		/**
		 * The meta object literal for the '<em><b>Department</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PERSON__DEPARTMENT = eINSTANCE.getPerson_Department();

		/**
		 * The meta object literal for the '<em><b>Duties</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERSON__DUTIES = eINSTANCE.getPerson_Duties();

		/**
		 * The meta object literal for the '{@link org.uniondraft.model.impl.TitleBlockImpl <em>Title Block</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.uniondraft.model.impl.TitleBlockImpl
		 * @see org.uniondraft.model.impl.ModelPackageImpl#getTitleBlock()
		 * @generated
		 */
		EClass TITLE_BLOCK = eINSTANCE.getTitleBlock();

		/**
		 * The meta object literal for the '<em><b>Lines</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TITLE_BLOCK__LINES = eINSTANCE.getTitleBlock_Lines();

		/**
		 * The meta object literal for the '<em><b>Subtitle</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TITLE_BLOCK__SUBTITLE = eINSTANCE.getTitleBlock_Subtitle();

		/**
		 * The meta object literal for the '<em><b>Meeting</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TITLE_BLOCK__MEETING = eINSTANCE.getTitleBlock_Meeting();

		/**
		 * The meta object literal for the '<em><b>Reporter</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TITLE_BLOCK__REPORTER = eINSTANCE.getTitleBlock_Reporter();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TITLE_BLOCK__DATE = eINSTANCE.getTitleBlock_Date();

		/**
		 * The meta object literal for the '{@link org.uniondraft.model.impl.FrontMatterImpl <em>Front Matter</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.uniondraft.model.impl.FrontMatterImpl
		 * @see org.uniondraft.model.impl.ModelPackageImpl#getFrontMatter()
		 * @generated
		 */
		EClass FRONT_MATTER = eINSTANCE.getFrontMatter();

		/**
		 * The meta object literal for the '<em><b>Copy Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FRONT_MATTER__COPY_NUMBER = eINSTANCE.getFrontMatter_CopyNumber();

		/**
		 * The meta object literal for the '<em><b>Secrecy</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FRONT_MATTER__SECRECY = eINSTANCE.getFrontMatter_Secrecy();

		/**
		 * The meta object literal for the '<em><b>Secrecy Period</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FRONT_MATTER__SECRECY_PERIOD = eINSTANCE.getFrontMatter_SecrecyPeriod();

		/**
		 * The meta object literal for the '<em><b>Urgency</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FRONT_MATTER__URGENCY = eINSTANCE.getFrontMatter_Urgency();

		/**
		 * The meta object literal for the '<em><b>Issuers</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FRONT_MATTER__ISSUERS = eINSTANCE.getFrontMatter_Issuers();

		/**
		 * The meta object literal for the '<em><b>With Document Word</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FRONT_MATTER__WITH_DOCUMENT_WORD = eINSTANCE.getFrontMatter_WithDocumentWord();

		/**
		 * The meta object literal for the '<em><b>Document Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FRONT_MATTER__DOCUMENT_NUMBER = eINSTANCE.getFrontMatter_DocumentNumber();

		/**
		 * The meta object literal for the '<em><b>Signers</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FRONT_MATTER__SIGNERS = eINSTANCE.getFrontMatter_Signers();

		/**
		 * The meta object literal for the '<em><b>Recipients</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FRONT_MATTER__RECIPIENTS = eINSTANCE.getFrontMatter_Recipients();

		/**
		 * The meta object literal for the '<em><b>Recipients In Imprint</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FRONT_MATTER__RECIPIENTS_IN_IMPRINT = eINSTANCE.getFrontMatter_RecipientsInImprint();

		/**
		 * The meta object literal for the '{@link org.uniondraft.model.impl.BackMatterImpl <em>Back Matter</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.uniondraft.model.impl.BackMatterImpl
		 * @see org.uniondraft.model.impl.ModelPackageImpl#getBackMatter()
		 * @generated
		 */
		EClass BACK_MATTER = eINSTANCE.getBackMatter();

		/**
		 * The meta object literal for the '<em><b>Signatories</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BACK_MATTER__SIGNATORIES = eINSTANCE.getBackMatter_Signatories();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BACK_MATTER__DATE = eINSTANCE.getBackMatter_Date();

		/**
		 * The meta object literal for the '<em><b>Sealed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BACK_MATTER__SEALED = eINSTANCE.getBackMatter_Sealed();

		/**
		 * The meta object literal for the '<em><b>Signature Stamp</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BACK_MATTER__SIGNATURE_STAMP = eINSTANCE.getBackMatter_SignatureStamp();

		/**
		 * The meta object literal for the '<em><b>Signer Position</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BACK_MATTER__SIGNER_POSITION = eINSTANCE.getBackMatter_SignerPosition();

		/**
		 * The meta object literal for the '<em><b>Annotation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BACK_MATTER__ANNOTATION = eINSTANCE.getBackMatter_Annotation();

		/**
		 * The meta object literal for the '<em><b>Copy To</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BACK_MATTER__COPY_TO = eINSTANCE.getBackMatter_CopyTo();

		/**
		 * The meta object literal for the '<em><b>Printed By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BACK_MATTER__PRINTED_BY = eINSTANCE.getBackMatter_PrintedBy();

		/**
		 * The meta object literal for the '<em><b>Printed On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BACK_MATTER__PRINTED_ON = eINSTANCE.getBackMatter_PrintedOn();

		/**
		 * The meta object literal for the '{@link org.uniondraft.model.impl.NumberingSchemeImpl <em>Numbering Scheme</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.uniondraft.model.impl.NumberingSchemeImpl
		 * @see org.uniondraft.model.impl.ModelPackageImpl#getNumberingScheme()
		 * @generated
		 */
		EClass NUMBERING_SCHEME = eINSTANCE.getNumberingScheme();

		/**
		 * The meta object literal for the '<em><b>Levels</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NUMBERING_SCHEME__LEVELS = eINSTANCE.getNumberingScheme_Levels();

		/**
		 * The meta object literal for the '<em><b>Part</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NUMBERING_SCHEME__PART = eINSTANCE.getNumberingScheme_Part();

		/**
		 * The meta object literal for the '<em><b>Restart In Parts</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NUMBERING_SCHEME__RESTART_IN_PARTS = eINSTANCE.getNumberingScheme_RestartInParts();

		/**
		 * The meta object literal for the '{@link org.uniondraft.model.impl.MarkedTextImpl <em>Marked Text</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.uniondraft.model.impl.MarkedTextImpl
		 * @see org.uniondraft.model.impl.ModelPackageImpl#getMarkedText()
		 * @generated
		 */
		EClass MARKED_TEXT = eINSTANCE.getMarkedText();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MARKED_TEXT__TEXT = eINSTANCE.getMarkedText_Text();

		/**
		 * The meta object literal for the '<em><b>Marks</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MARKED_TEXT__MARKS = eINSTANCE.getMarkedText_Marks();

		/**
		 * The meta object literal for the '{@link org.uniondraft.model.impl.MarkImpl <em>Mark</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.uniondraft.model.impl.MarkImpl
		 * @see org.uniondraft.model.impl.ModelPackageImpl#getMark()
		 * @generated
		 */
		EClass MARK = eINSTANCE.getMark();

		/**
		 * The meta object literal for the '<em><b>Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MARK__START = eINSTANCE.getMark_Start();

		/**
		 * The meta object literal for the '<em><b>End</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MARK__END = eINSTANCE.getMark_End();

		/**
		 * The meta object literal for the '{@link org.uniondraft.model.impl.StrongImpl <em>Strong</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.uniondraft.model.impl.StrongImpl
		 * @see org.uniondraft.model.impl.ModelPackageImpl#getStrong()
		 * @generated
		 */
		EClass STRONG = eINSTANCE.getStrong();

		/**
		 * The meta object literal for the '{@link org.uniondraft.model.impl.EmphasisImpl <em>Emphasis</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.uniondraft.model.impl.EmphasisImpl
		 * @see org.uniondraft.model.impl.ModelPackageImpl#getEmphasis()
		 * @generated
		 */
		EClass EMPHASIS = eINSTANCE.getEmphasis();

		/**
		 * The meta object literal for the '{@link org.uniondraft.model.impl.CitationMarkImpl <em>Citation Mark</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.uniondraft.model.impl.CitationMarkImpl
		 * @see org.uniondraft.model.impl.ModelPackageImpl#getCitationMark()
		 * @generated
		 */
		EClass CITATION_MARK = eINSTANCE.getCitationMark();

		/**
		 * The meta object literal for the '<em><b>Citation</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CITATION_MARK__CITATION = eINSTANCE.getCitationMark_Citation();

		/**
		 * The meta object literal for the '{@link org.uniondraft.model.impl.TermMarkImpl <em>Term Mark</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.uniondraft.model.impl.TermMarkImpl
		 * @see org.uniondraft.model.impl.ModelPackageImpl#getTermMark()
		 * @generated
		 */
		EClass TERM_MARK = eINSTANCE.getTermMark();

		/**
		 * The meta object literal for the '<em><b>Term</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TERM_MARK__TERM = eINSTANCE.getTermMark_Term();

		/**
		 * The meta object literal for the '{@link org.uniondraft.model.impl.PlaceholderImpl <em>Placeholder</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.uniondraft.model.impl.PlaceholderImpl
		 * @see org.uniondraft.model.impl.ModelPackageImpl#getPlaceholder()
		 * @generated
		 */
		EClass PLACEHOLDER = eINSTANCE.getPlaceholder();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLACEHOLDER__KIND = eINSTANCE.getPlaceholder_Kind();

		/**
		 * The meta object literal for the '<em><b>Hint</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLACEHOLDER__HINT = eINSTANCE.getPlaceholder_Hint();

		/**
		 * The meta object literal for the '<em><b>Expected</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLACEHOLDER__EXPECTED = eINSTANCE.getPlaceholder_Expected();

		/**
		 * The meta object literal for the '<em><b>Candidates</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLACEHOLDER__CANDIDATES = eINSTANCE.getPlaceholder_Candidates();

		/**
		 * The meta object literal for the '{@link org.uniondraft.model.impl.LiveFieldImpl <em>Live Field</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.uniondraft.model.impl.LiveFieldImpl
		 * @see org.uniondraft.model.impl.ModelPackageImpl#getLiveField()
		 * @generated
		 */
		EClass LIVE_FIELD = eINSTANCE.getLiveField();

		/**
		 * The meta object literal for the '<em><b>Table</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LIVE_FIELD__TABLE = eINSTANCE.getLiveField_Table();

		/**
		 * The meta object literal for the '<em><b>Figure</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LIVE_FIELD__FIGURE = eINSTANCE.getLiveField_Figure();

		/**
		 * The meta object literal for the '<em><b>Format</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LIVE_FIELD__FORMAT = eINSTANCE.getLiveField_Format();

		/**
		 * The meta object literal for the '{@link org.uniondraft.model.impl.CommentAnchorImpl <em>Comment Anchor</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.uniondraft.model.impl.CommentAnchorImpl
		 * @see org.uniondraft.model.impl.ModelPackageImpl#getCommentAnchor()
		 * @generated
		 */
		EClass COMMENT_ANCHOR = eINSTANCE.getCommentAnchor();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COMMENT_ANCHOR__NOTE = eINSTANCE.getCommentAnchor_Note();

		/**
		 * The meta object literal for the '{@link org.uniondraft.model.impl.SectionImpl <em>Section</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.uniondraft.model.impl.SectionImpl
		 * @see org.uniondraft.model.impl.ModelPackageImpl#getSection()
		 * @generated
		 */
		EClass SECTION = eINSTANCE.getSection();

		/**
		 * The meta object literal for the '<em><b>Role</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SECTION__ROLE = eINSTANCE.getSection_Role();

		/**
		 * The meta object literal for the '<em><b>Kinds</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SECTION__KINDS = eINSTANCE.getSection_Kinds();

		/**
		 * The meta object literal for the '<em><b>Locked</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SECTION__LOCKED = eINSTANCE.getSection_Locked();

		/**
		 * The meta object literal for the '<em><b>Page Break Before</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SECTION__PAGE_BREAK_BEFORE = eINSTANCE.getSection_PageBreakBefore();

		/**
		 * The meta object literal for the '<em><b>Heading</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SECTION__HEADING = eINSTANCE.getSection_Heading();

		/**
		 * The meta object literal for the '<em><b>Numbering</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SECTION__NUMBERING = eINSTANCE.getSection_Numbering();

		/**
		 * The meta object literal for the '<em><b>Blocks</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SECTION__BLOCKS = eINSTANCE.getSection_Blocks();

		/**
		 * The meta object literal for the '<em><b>Sections</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SECTION__SECTIONS = eINSTANCE.getSection_Sections();

		/**
		 * The meta object literal for the '<em><b>Record Tables</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SECTION__RECORD_TABLES = eINSTANCE.getSection_RecordTables();

		/**
		 * The meta object literal for the '{@link org.uniondraft.model.impl.HeadingImpl <em>Heading</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.uniondraft.model.impl.HeadingImpl
		 * @see org.uniondraft.model.impl.ModelPackageImpl#getHeading()
		 * @generated
		 */
		EClass HEADING = eINSTANCE.getHeading();

		/**
		 * The meta object literal for the '<em><b>Form</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HEADING__FORM = eINSTANCE.getHeading_Form();

		/**
		 * The meta object literal for the '<em><b>End Mark</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HEADING__END_MARK = eINSTANCE.getHeading_EndMark();

		/**
		 * The meta object literal for the '<em><b>Number Mode</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HEADING__NUMBER_MODE = eINSTANCE.getHeading_NumberMode();

		/**
		 * The meta object literal for the '<em><b>Literal Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HEADING__LITERAL_NUMBER = eINSTANCE.getHeading_LiteralNumber();

		/**
		 * The meta object literal for the '<em><b>Subtitle</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference HEADING__SUBTITLE = eINSTANCE.getHeading_Subtitle();

		/**
		 * The meta object literal for the '{@link org.uniondraft.model.impl.BlockImpl <em>Block</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.uniondraft.model.impl.BlockImpl
		 * @see org.uniondraft.model.impl.ModelPackageImpl#getBlock()
		 * @generated
		 */
		EClass BLOCK = eINSTANCE.getBlock();

		/**
		 * The meta object literal for the '{@link org.uniondraft.model.impl.ParagraphImpl <em>Paragraph</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.uniondraft.model.impl.ParagraphImpl
		 * @see org.uniondraft.model.impl.ModelPackageImpl#getParagraph()
		 * @generated
		 */
		EClass PARAGRAPH = eINSTANCE.getParagraph();

		/**
		 * The meta object literal for the '<em><b>Flush Left</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARAGRAPH__FLUSH_LEFT = eINSTANCE.getParagraph_FlushLeft();

		/**
		 * The meta object literal for the '<em><b>Alignment</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARAGRAPH__ALIGNMENT = eINSTANCE.getParagraph_Alignment();

		/**
		 * The meta object literal for the '{@link org.uniondraft.model.impl.EnumerationImpl <em>Enumeration</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.uniondraft.model.impl.EnumerationImpl
		 * @see org.uniondraft.model.impl.ModelPackageImpl#getEnumeration()
		 * @generated
		 */
		EClass ENUMERATION = eINSTANCE.getEnumeration();

		/**
		 * The meta object literal for the '<em><b>Marker</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENUMERATION__MARKER = eINSTANCE.getEnumeration_Marker();

		/**
		 * The meta object literal for the '<em><b>Layout</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENUMERATION__LAYOUT = eINSTANCE.getEnumeration_Layout();

		/**
		 * The meta object literal for the '<em><b>Lead In</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ENUMERATION__LEAD_IN = eINSTANCE.getEnumeration_LeadIn();

		/**
		 * The meta object literal for the '<em><b>Items</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ENUMERATION__ITEMS = eINSTANCE.getEnumeration_Items();

		/**
		 * The meta object literal for the '{@link org.uniondraft.model.impl.EnumerationItemImpl <em>Enumeration Item</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.uniondraft.model.impl.EnumerationItemImpl
		 * @see org.uniondraft.model.impl.ModelPackageImpl#getEnumerationItem()
		 * @generated
		 */
		EClass ENUMERATION_ITEM = eINSTANCE.getEnumerationItem();

		/**
		 * The meta object literal for the '<em><b>Literal Marker</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENUMERATION_ITEM__LITERAL_MARKER = eINSTANCE.getEnumerationItem_LiteralMarker();

		/**
		 * The meta object literal for the '<em><b>Blocks</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ENUMERATION_ITEM__BLOCKS = eINSTANCE.getEnumerationItem_Blocks();

		/**
		 * The meta object literal for the '{@link org.uniondraft.model.impl.RecordViewImpl <em>Record View</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.uniondraft.model.impl.RecordViewImpl
		 * @see org.uniondraft.model.impl.ModelPackageImpl#getRecordView()
		 * @generated
		 */
		EClass RECORD_VIEW = eINSTANCE.getRecordView();

		/**
		 * The meta object literal for the '<em><b>Table</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RECORD_VIEW__TABLE = eINSTANCE.getRecordView_Table();

		/**
		 * The meta object literal for the '<em><b>Form</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECORD_VIEW__FORM = eINSTANCE.getRecordView_Form();

		/**
		 * The meta object literal for the '<em><b>Columns</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECORD_VIEW__COLUMNS = eINSTANCE.getRecordView_Columns();

		/**
		 * The meta object literal for the '<em><b>Show Numbers</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECORD_VIEW__SHOW_NUMBERS = eINSTANCE.getRecordView_ShowNumbers();

		/**
		 * The meta object literal for the '<em><b>Show Totals</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECORD_VIEW__SHOW_TOTALS = eINSTANCE.getRecordView_ShowTotals();

		/**
		 * The meta object literal for the '<em><b>Merge By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECORD_VIEW__MERGE_BY = eINSTANCE.getRecordView_MergeBy();

		/**
		 * The meta object literal for the '<em><b>Orientation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECORD_VIEW__ORIENTATION = eINSTANCE.getRecordView_Orientation();

		/**
		 * The meta object literal for the '<em><b>Lead In</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RECORD_VIEW__LEAD_IN = eINSTANCE.getRecordView_LeadIn();

		/**
		 * The meta object literal for the '<em><b>Caption</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RECORD_VIEW__CAPTION = eINSTANCE.getRecordView_Caption();

		/**
		 * The meta object literal for the '{@link org.uniondraft.model.impl.ScheduleImpl <em>Schedule</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.uniondraft.model.impl.ScheduleImpl
		 * @see org.uniondraft.model.impl.ModelPackageImpl#getSchedule()
		 * @generated
		 */
		EClass SCHEDULE = eINSTANCE.getSchedule();

		/**
		 * The meta object literal for the '<em><b>Tables</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCHEDULE__TABLES = eINSTANCE.getSchedule_Tables();

		/**
		 * The meta object literal for the '<em><b>Form</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCHEDULE__FORM = eINSTANCE.getSchedule_Form();

		/**
		 * The meta object literal for the '<em><b>Columns</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCHEDULE__COLUMNS = eINSTANCE.getSchedule_Columns();

		/**
		 * The meta object literal for the '<em><b>Month End Mark</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCHEDULE__MONTH_END_MARK = eINSTANCE.getSchedule_MonthEndMark();

		/**
		 * The meta object literal for the '<em><b>Marker</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCHEDULE__MARKER = eINSTANCE.getSchedule_Marker();

		/**
		 * The meta object literal for the '<em><b>Show Empty Months</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCHEDULE__SHOW_EMPTY_MONTHS = eINSTANCE.getSchedule_ShowEmptyMonths();

		/**
		 * The meta object literal for the '<em><b>Orientation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCHEDULE__ORIENTATION = eINSTANCE.getSchedule_Orientation();

		/**
		 * The meta object literal for the '<em><b>Caption</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCHEDULE__CAPTION = eINSTANCE.getSchedule_Caption();

		/**
		 * The meta object literal for the '{@link org.uniondraft.model.impl.TableImpl <em>Table</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.uniondraft.model.impl.TableImpl
		 * @see org.uniondraft.model.impl.ModelPackageImpl#getTable()
		 * @generated
		 */
		EClass TABLE = eINSTANCE.getTable();

		/**
		 * The meta object literal for the '<em><b>Header Rows</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TABLE__HEADER_ROWS = eINSTANCE.getTable_HeaderRows();

		/**
		 * The meta object literal for the '<em><b>Orientation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TABLE__ORIENTATION = eINSTANCE.getTable_Orientation();

		/**
		 * The meta object literal for the '<em><b>Caption</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TABLE__CAPTION = eINSTANCE.getTable_Caption();

		/**
		 * The meta object literal for the '<em><b>Columns</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TABLE__COLUMNS = eINSTANCE.getTable_Columns();

		/**
		 * The meta object literal for the '<em><b>Rows</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TABLE__ROWS = eINSTANCE.getTable_Rows();

		/**
		 * The meta object literal for the '{@link org.uniondraft.model.impl.ColumnImpl <em>Column</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.uniondraft.model.impl.ColumnImpl
		 * @see org.uniondraft.model.impl.ModelPackageImpl#getColumn()
		 * @generated
		 */
		EClass COLUMN = eINSTANCE.getColumn();

		/**
		 * The meta object literal for the '<em><b>Weight</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COLUMN__WEIGHT = eINSTANCE.getColumn_Weight();

		/**
		 * The meta object literal for the '<em><b>Alignment</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COLUMN__ALIGNMENT = eINSTANCE.getColumn_Alignment();

		/**
		 * The meta object literal for the '{@link org.uniondraft.model.impl.RowImpl <em>Row</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.uniondraft.model.impl.RowImpl
		 * @see org.uniondraft.model.impl.ModelPackageImpl#getRow()
		 * @generated
		 */
		EClass ROW = eINSTANCE.getRow();

		/**
		 * The meta object literal for the '<em><b>Cells</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ROW__CELLS = eINSTANCE.getRow_Cells();

		/**
		 * The meta object literal for the '{@link org.uniondraft.model.impl.CellImpl <em>Cell</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.uniondraft.model.impl.CellImpl
		 * @see org.uniondraft.model.impl.ModelPackageImpl#getCell()
		 * @generated
		 */
		EClass CELL = eINSTANCE.getCell();

		/**
		 * The meta object literal for the '<em><b>Column Span</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CELL__COLUMN_SPAN = eINSTANCE.getCell_ColumnSpan();

		/**
		 * The meta object literal for the '<em><b>Row Span</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CELL__ROW_SPAN = eINSTANCE.getCell_RowSpan();

		/**
		 * The meta object literal for the '<em><b>Alignment</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CELL__ALIGNMENT = eINSTANCE.getCell_Alignment();

		/**
		 * The meta object literal for the '<em><b>Paragraphs</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CELL__PARAGRAPHS = eINSTANCE.getCell_Paragraphs();

		/**
		 * The meta object literal for the '{@link org.uniondraft.model.impl.PictureImpl <em>Picture</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.uniondraft.model.impl.PictureImpl
		 * @see org.uniondraft.model.impl.ModelPackageImpl#getPicture()
		 * @generated
		 */
		EClass PICTURE = eINSTANCE.getPicture();

		/**
		 * The meta object literal for the '<em><b>Media</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PICTURE__MEDIA = eINSTANCE.getPicture_Media();

		/**
		 * The meta object literal for the '<em><b>Width</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PICTURE__WIDTH = eINSTANCE.getPicture_Width();

		/**
		 * The meta object literal for the '<em><b>Alternative Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PICTURE__ALTERNATIVE_TEXT = eINSTANCE.getPicture_AlternativeText();

		/**
		 * The meta object literal for the '<em><b>Alignment</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PICTURE__ALIGNMENT = eINSTANCE.getPicture_Alignment();

		/**
		 * The meta object literal for the '<em><b>Caption</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PICTURE__CAPTION = eINSTANCE.getPicture_Caption();

		/**
		 * The meta object literal for the '{@link org.uniondraft.model.impl.PageBreakImpl <em>Page Break</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.uniondraft.model.impl.PageBreakImpl
		 * @see org.uniondraft.model.impl.ModelPackageImpl#getPageBreak()
		 * @generated
		 */
		EClass PAGE_BREAK = eINSTANCE.getPageBreak();

		/**
		 * The meta object literal for the '{@link org.uniondraft.model.impl.RawBlockImpl <em>Raw Block</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.uniondraft.model.impl.RawBlockImpl
		 * @see org.uniondraft.model.impl.ModelPackageImpl#getRawBlock()
		 * @generated
		 */
		EClass RAW_BLOCK = eINSTANCE.getRawBlock();

		/**
		 * The meta object literal for the '<em><b>Lines</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RAW_BLOCK__LINES = eINSTANCE.getRawBlock_Lines();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RAW_BLOCK__REASON = eINSTANCE.getRawBlock_Reason();

		/**
		 * The meta object literal for the '{@link org.uniondraft.model.impl.RecordTableImpl <em>Record Table</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.uniondraft.model.impl.RecordTableImpl
		 * @see org.uniondraft.model.impl.ModelPackageImpl#getRecordTable()
		 * @generated
		 */
		EClass RECORD_TABLE = eINSTANCE.getRecordTable();

		/**
		 * The meta object literal for the '<em><b>Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECORD_TABLE__TYPE = eINSTANCE.getRecordTable_Type();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECORD_TABLE__TITLE = eINSTANCE.getRecordTable_Title();

		/**
		 * The meta object literal for the '<em><b>Sentence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECORD_TABLE__SENTENCE = eINSTANCE.getRecordTable_Sentence();

		/**
		 * The meta object literal for the '<em><b>Fields</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RECORD_TABLE__FIELDS = eINSTANCE.getRecordTable_Fields();

		/**
		 * The meta object literal for the '<em><b>Figures</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RECORD_TABLE__FIGURES = eINSTANCE.getRecordTable_Figures();

		/**
		 * The meta object literal for the '<em><b>Records</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RECORD_TABLE__RECORDS = eINSTANCE.getRecordTable_Records();

		/**
		 * The meta object literal for the '{@link org.uniondraft.model.impl.FieldImpl <em>Field</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.uniondraft.model.impl.FieldImpl
		 * @see org.uniondraft.model.impl.ModelPackageImpl#getField()
		 * @generated
		 */
		EClass FIELD = eINSTANCE.getField();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIELD__NAME = eINSTANCE.getField_Name();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIELD__LABEL = eINSTANCE.getField_Label();

		/**
		 * The meta object literal for the '<em><b>Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIELD__TYPE = eINSTANCE.getField_Type();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIELD__UNIT = eINSTANCE.getField_Unit();

		/**
		 * The meta object literal for the '<em><b>Required</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIELD__REQUIRED = eINSTANCE.getField_Required();

		/**
		 * The meta object literal for the '<em><b>Choices</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIELD__CHOICES = eINSTANCE.getField_Choices();

		/**
		 * The meta object literal for the '<em><b>Total</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIELD__TOTAL = eINSTANCE.getField_Total();

		/**
		 * The meta object literal for the '<em><b>Weight</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIELD__WEIGHT = eINSTANCE.getField_Weight();

		/**
		 * The meta object literal for the '{@link org.uniondraft.model.impl.FigureImpl <em>Figure</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.uniondraft.model.impl.FigureImpl
		 * @see org.uniondraft.model.impl.ModelPackageImpl#getFigure()
		 * @generated
		 */
		EClass FIGURE = eINSTANCE.getFigure();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIGURE__NAME = eINSTANCE.getFigure_Name();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIGURE__LABEL = eINSTANCE.getFigure_Label();

		/**
		 * The meta object literal for the '<em><b>Expression</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIGURE__EXPRESSION = eINSTANCE.getFigure_Expression();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIGURE__UNIT = eINSTANCE.getFigure_Unit();

		/**
		 * The meta object literal for the '{@link org.uniondraft.model.impl.RecordImpl <em>Record</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.uniondraft.model.impl.RecordImpl
		 * @see org.uniondraft.model.impl.ModelPackageImpl#getRecord()
		 * @generated
		 */
		EClass RECORD = eINSTANCE.getRecord();

		/**
		 * The meta object literal for the '<em><b>Values</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RECORD__VALUES = eINSTANCE.getRecord_Values();

		/**
		 * The meta object literal for the '{@link org.uniondraft.model.impl.ValueImpl <em>Value</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.uniondraft.model.impl.ValueImpl
		 * @see org.uniondraft.model.impl.ModelPackageImpl#getValue()
		 * @generated
		 */
		EClass VALUE = eINSTANCE.getValue();

		/**
		 * The meta object literal for the '<em><b>Field</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VALUE__FIELD = eINSTANCE.getValue_Field();

		/**
		 * The meta object literal for the '<em><b>Target</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VALUE__TARGET = eINSTANCE.getValue_Target();

		/**
		 * The meta object literal for the '{@link org.uniondraft.model.impl.AttachmentImpl <em>Attachment</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.uniondraft.model.impl.AttachmentImpl
		 * @see org.uniondraft.model.impl.ModelPackageImpl#getAttachment()
		 * @generated
		 */
		EClass ATTACHMENT = eINSTANCE.getAttachment();

		/**
		 * The meta object literal for the '<em><b>Separate</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTACHMENT__SEPARATE = eINSTANCE.getAttachment_Separate();

		/**
		 * The meta object literal for the '<em><b>Orientation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTACHMENT__ORIENTATION = eINSTANCE.getAttachment_Orientation();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ATTACHMENT__TITLE = eINSTANCE.getAttachment_Title();

		/**
		 * The meta object literal for the '<em><b>Body</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ATTACHMENT__BODY = eINSTANCE.getAttachment_Body();

		/**
		 * The meta object literal for the '{@link org.uniondraft.model.impl.TermImpl <em>Term</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.uniondraft.model.impl.TermImpl
		 * @see org.uniondraft.model.impl.ModelPackageImpl#getTerm()
		 * @generated
		 */
		EClass TERM = eINSTANCE.getTerm();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TERM__NAME = eINSTANCE.getTerm_Name();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TERM__KIND = eINSTANCE.getTerm_Kind();

		/**
		 * The meta object literal for the '<em><b>Parts</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TERM__PARTS = eINSTANCE.getTerm_Parts();

		/**
		 * The meta object literal for the '<em><b>Gloss</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TERM__GLOSS = eINSTANCE.getTerm_Gloss();

		/**
		 * The meta object literal for the '{@link org.uniondraft.model.impl.CitationImpl <em>Citation</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.uniondraft.model.impl.CitationImpl
		 * @see org.uniondraft.model.impl.ModelPackageImpl#getCitation()
		 * @generated
		 */
		EClass CITATION = eINSTANCE.getCitation();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CITATION__TITLE = eINSTANCE.getCitation_Title();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CITATION__KIND = eINSTANCE.getCitation_Kind();

		/**
		 * The meta object literal for the '<em><b>Issuer</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CITATION__ISSUER = eINSTANCE.getCitation_Issuer();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CITATION__NUMBER = eINSTANCE.getCitation_Number();

		/**
		 * The meta object literal for the '<em><b>Article</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CITATION__ARTICLE = eINSTANCE.getCitation_Article();

		/**
		 * The meta object literal for the '<em><b>Short Form</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CITATION__SHORT_FORM = eINSTANCE.getCitation_ShortForm();

		/**
		 * The meta object literal for the '{@link org.uniondraft.model.impl.NoteImpl <em>Note</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.uniondraft.model.impl.NoteImpl
		 * @see org.uniondraft.model.impl.ModelPackageImpl#getNote()
		 * @generated
		 */
		EClass NOTE = eINSTANCE.getNote();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NOTE__KIND = eINSTANCE.getNote_Kind();

		/**
		 * The meta object literal for the '<em><b>Author</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NOTE__AUTHOR = eINSTANCE.getNote_Author();

		/**
		 * The meta object literal for the '<em><b>Lines</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NOTE__LINES = eINSTANCE.getNote_Lines();

		/**
		 * The meta object literal for the '<em><b>Resolved</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NOTE__RESOLVED = eINSTANCE.getNote_Resolved();

		/**
		 * The meta object literal for the '<em><b>Rule</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NOTE__RULE = eINSTANCE.getNote_Rule();

		/**
		 * The meta object literal for the '<em><b>Confidence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NOTE__CONFIDENCE = eINSTANCE.getNote_Confidence();

		/**
		 * The meta object literal for the '<em><b>Target</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference NOTE__TARGET = eINSTANCE.getNote_Target();

		/**
		 * The meta object literal for the '{@link org.uniondraft.model.impl.LinkImpl <em>Link</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.uniondraft.model.impl.LinkImpl
		 * @see org.uniondraft.model.impl.ModelPackageImpl#getLink()
		 * @generated
		 */
		EClass LINK = eINSTANCE.getLink();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LINK__KIND = eINSTANCE.getLink_Kind();

		/**
		 * The meta object literal for the '<em><b>Subject</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LINK__SUBJECT = eINSTANCE.getLink_Subject();

		/**
		 * The meta object literal for the '<em><b>Target</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LINK__TARGET = eINSTANCE.getLink_Target();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LINK__LABEL = eINSTANCE.getLink_Label();

		/**
		 * The meta object literal for the '{@link org.uniondraft.model.impl.SuppressionImpl <em>Suppression</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.uniondraft.model.impl.SuppressionImpl
		 * @see org.uniondraft.model.impl.ModelPackageImpl#getSuppression()
		 * @generated
		 */
		EClass SUPPRESSION = eINSTANCE.getSuppression();

		/**
		 * The meta object literal for the '<em><b>Rule</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPRESSION__RULE = eINSTANCE.getSuppression_Rule();

		/**
		 * The meta object literal for the '<em><b>Subject</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SUPPRESSION__SUBJECT = eINSTANCE.getSuppression_Subject();

		/**
		 * The meta object literal for the '<em><b>Excerpt</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPRESSION__EXCERPT = eINSTANCE.getSuppression_Excerpt();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPRESSION__REASON = eINSTANCE.getSuppression_Reason();

		/**
		 * The meta object literal for the '{@link org.uniondraft.model.impl.SourceImpl <em>Source</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.uniondraft.model.impl.SourceImpl
		 * @see org.uniondraft.model.impl.ModelPackageImpl#getSource()
		 * @generated
		 */
		EClass SOURCE = eINSTANCE.getSource();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE__NAME = eINSTANCE.getSource_Name();

		/**
		 * The meta object literal for the '<em><b>Encoding</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE__ENCODING = eINSTANCE.getSource_Encoding();

		/**
		 * The meta object literal for the '<em><b>Digest</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE__DIGEST = eINSTANCE.getSource_Digest();

		/**
		 * The meta object literal for the '<em><b>Lines</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOURCE__LINES = eINSTANCE.getSource_Lines();

		/**
		 * The meta object literal for the '{@link org.uniondraft.model.impl.ResidueImpl <em>Residue</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.uniondraft.model.impl.ResidueImpl
		 * @see org.uniondraft.model.impl.ModelPackageImpl#getResidue()
		 * @generated
		 */
		EClass RESIDUE = eINSTANCE.getResidue();

		/**
		 * The meta object literal for the '<em><b>Rule</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESIDUE__RULE = eINSTANCE.getResidue_Rule();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESIDUE__TEXT = eINSTANCE.getResidue_Text();

		/**
		 * The meta object literal for the '{@link org.uniondraft.model.impl.MediaImpl <em>Media</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.uniondraft.model.impl.MediaImpl
		 * @see org.uniondraft.model.impl.ModelPackageImpl#getMedia()
		 * @generated
		 */
		EClass MEDIA = eINSTANCE.getMedia();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEDIA__NAME = eINSTANCE.getMedia_Name();

		/**
		 * The meta object literal for the '<em><b>Media Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEDIA__MEDIA_TYPE = eINSTANCE.getMedia_MediaType();

		/**
		 * The meta object literal for the '<em><b>Content</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEDIA__CONTENT = eINSTANCE.getMedia_Content();

		/**
		 * The meta object literal for the '{@link org.uniondraft.model.DocumentState <em>Document State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.uniondraft.model.DocumentState
		 * @see org.uniondraft.model.impl.ModelPackageImpl#getDocumentState()
		 * @generated
		 */
		EEnum DOCUMENT_STATE = eINSTANCE.getDocumentState();

		/**
		 * The meta object literal for the '{@link org.uniondraft.model.Edition <em>Edition</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.uniondraft.model.Edition
		 * @see org.uniondraft.model.impl.ModelPackageImpl#getEdition()
		 * @generated
		 */
		EEnum EDITION = eINSTANCE.getEdition();

		/**
		 * The meta object literal for the '{@link org.uniondraft.model.SectionRole <em>Section Role</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.uniondraft.model.SectionRole
		 * @see org.uniondraft.model.impl.ModelPackageImpl#getSectionRole()
		 * @generated
		 */
		EEnum SECTION_ROLE = eINSTANCE.getSectionRole();

		/**
		 * The meta object literal for the '{@link org.uniondraft.model.HeadingForm <em>Heading Form</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.uniondraft.model.HeadingForm
		 * @see org.uniondraft.model.impl.ModelPackageImpl#getHeadingForm()
		 * @generated
		 */
		EEnum HEADING_FORM = eINSTANCE.getHeadingForm();

		/**
		 * The meta object literal for the '{@link org.uniondraft.model.NumberMode <em>Number Mode</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.uniondraft.model.NumberMode
		 * @see org.uniondraft.model.impl.ModelPackageImpl#getNumberMode()
		 * @generated
		 */
		EEnum NUMBER_MODE = eINSTANCE.getNumberMode();

		/**
		 * The meta object literal for the '{@link org.uniondraft.model.PlaceholderKind <em>Placeholder Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.uniondraft.model.PlaceholderKind
		 * @see org.uniondraft.model.impl.ModelPackageImpl#getPlaceholderKind()
		 * @generated
		 */
		EEnum PLACEHOLDER_KIND = eINSTANCE.getPlaceholderKind();

		/**
		 * The meta object literal for the '{@link org.uniondraft.model.EnumerationLayout <em>Enumeration Layout</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.uniondraft.model.EnumerationLayout
		 * @see org.uniondraft.model.impl.ModelPackageImpl#getEnumerationLayout()
		 * @generated
		 */
		EEnum ENUMERATION_LAYOUT = eINSTANCE.getEnumerationLayout();

		/**
		 * The meta object literal for the '{@link org.uniondraft.model.ViewForm <em>View Form</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.uniondraft.model.ViewForm
		 * @see org.uniondraft.model.impl.ModelPackageImpl#getViewForm()
		 * @generated
		 */
		EEnum VIEW_FORM = eINSTANCE.getViewForm();

		/**
		 * The meta object literal for the '{@link org.uniondraft.model.FieldType <em>Field Type</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.uniondraft.model.FieldType
		 * @see org.uniondraft.model.impl.ModelPackageImpl#getFieldType()
		 * @generated
		 */
		EEnum FIELD_TYPE = eINSTANCE.getFieldType();

		/**
		 * The meta object literal for the '{@link org.uniondraft.model.Total <em>Total</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.uniondraft.model.Total
		 * @see org.uniondraft.model.impl.ModelPackageImpl#getTotal()
		 * @generated
		 */
		EEnum TOTAL = eINSTANCE.getTotal();

		/**
		 * The meta object literal for the '{@link org.uniondraft.model.Alignment <em>Alignment</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.uniondraft.model.Alignment
		 * @see org.uniondraft.model.impl.ModelPackageImpl#getAlignment()
		 * @generated
		 */
		EEnum ALIGNMENT = eINSTANCE.getAlignment();

		/**
		 * The meta object literal for the '{@link org.uniondraft.model.Orientation <em>Orientation</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.uniondraft.model.Orientation
		 * @see org.uniondraft.model.impl.ModelPackageImpl#getOrientation()
		 * @generated
		 */
		EEnum ORIENTATION = eINSTANCE.getOrientation();

		/**
		 * The meta object literal for the '{@link org.uniondraft.model.NoteKind <em>Note Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.uniondraft.model.NoteKind
		 * @see org.uniondraft.model.impl.ModelPackageImpl#getNoteKind()
		 * @generated
		 */
		EEnum NOTE_KIND = eINSTANCE.getNoteKind();

		/**
		 * The meta object literal for the '{@link org.uniondraft.model.LinkKind <em>Link Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.uniondraft.model.LinkKind
		 * @see org.uniondraft.model.impl.ModelPackageImpl#getLinkKind()
		 * @generated
		 */
		EEnum LINK_KIND = eINSTANCE.getLinkKind();

		/**
		 * The meta object literal for the '{@link org.uniondraft.model.CitationKind <em>Citation Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.uniondraft.model.CitationKind
		 * @see org.uniondraft.model.impl.ModelPackageImpl#getCitationKind()
		 * @generated
		 */
		EEnum CITATION_KIND = eINSTANCE.getCitationKind();

		/**
		 * The meta object literal for the '{@link org.uniondraft.model.TermKind <em>Term Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.uniondraft.model.TermKind
		 * @see org.uniondraft.model.impl.ModelPackageImpl#getTermKind()
		 * @generated
		 */
		EEnum TERM_KIND = eINSTANCE.getTermKind();

		/**
		 * The meta object literal for the '<em>Period</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.uniondraft.model.value.Period
		 * @see org.uniondraft.model.impl.ModelPackageImpl#getPeriod()
		 * @generated
		 */
		EDataType PERIOD = eINSTANCE.getPeriod();

		/**
		 * The meta object literal for the '<em>Origin</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.uniondraft.model.value.Origin
		 * @see org.uniondraft.model.impl.ModelPackageImpl#getOrigin()
		 * @generated
		 */
		EDataType ORIGIN = eINSTANCE.getOrigin();

	}

} //ModelPackage
