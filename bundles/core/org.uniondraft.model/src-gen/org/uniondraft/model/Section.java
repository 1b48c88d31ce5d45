/**
 * Generated from uniondraft.genmodel by releng/generate-model; not edited by hand.
 */
package org.uniondraft.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Section</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A section: the one recursive unit of the body.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.uniondraft.model.Section#getRole <em>Role</em>}</li>
 *   <li>{@link org.uniondraft.model.Section#getKinds <em>Kinds</em>}</li>
 *   <li>{@link org.uniondraft.model.Section#isLocked <em>Locked</em>}</li>
 *   <li>{@link org.uniondraft.model.Section#isPageBreakBefore <em>Page Break Before</em>}</li>
 *   <li>{@link org.uniondraft.model.Section#getHeading <em>Heading</em>}</li>
 *   <li>{@link org.uniondraft.model.Section#getNumbering <em>Numbering</em>}</li>
 *   <li>{@link org.uniondraft.model.Section#getBlocks <em>Blocks</em>}</li>
 *   <li>{@link org.uniondraft.model.Section#getSections <em>Sections</em>}</li>
 *   <li>{@link org.uniondraft.model.Section#getRecordTables <em>Record Tables</em>}</li>
 * </ul>
 *
 * @see org.uniondraft.model.ModelPackage#getSection()
 * @model
 * @generated
 */
public interface Section extends Extensible {
	/**
	 * Returns the value of the '<em><b>Role</b></em>' attribute.
	 * The literals are from the enumeration {@link org.uniondraft.model.SectionRole}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it is for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Role</em>' attribute.
	 * @see org.uniondraft.model.SectionRole
	 * @see #setRole(SectionRole)
	 * @see org.uniondraft.model.ModelPackage#getSection_Role()
	 * @model
	 * @generated
	 */
	SectionRole getRole();

	/**
	 * Sets the value of the '{@link org.uniondraft.model.Section#getRole <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Role</em>' attribute.
	 * @see org.uniondraft.model.SectionRole
	 * @see #getRole()
	 * @generated
	 */
	void setRole(SectionRole value);

	/**
	 * Returns the value of the '<em><b>Kinds</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it is about: the ids of its section kinds; a heading often joins two (M9).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kinds</em>' attribute list.
	 * @see org.uniondraft.model.ModelPackage#getSection_Kinds()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getKinds();

	/**
	 * Returns the value of the '<em><b>Locked</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it is finished and must not be changed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Locked</em>' attribute.
	 * @see #setLocked(boolean)
	 * @see org.uniondraft.model.ModelPackage#getSection_Locked()
	 * @model
	 * @generated
	 */
	boolean isLocked();

	/**
	 * Sets the value of the '{@link org.uniondraft.model.Section#isLocked <em>Locked</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Locked</em>' attribute.
	 * @see #isLocked()
	 * @generated
	 */
	void setLocked(boolean value);

	/**
	 * Returns the value of the '<em><b>Page Break Before</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it begins on a new page.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Page Break Before</em>' attribute.
	 * @see #setPageBreakBefore(boolean)
	 * @see org.uniondraft.model.ModelPackage#getSection_PageBreakBefore()
	 * @model
	 * @generated
	 */
	boolean isPageBreakBefore();

	/**
	 * Sets the value of the '{@link org.uniondraft.model.Section#isPageBreakBefore <em>Page Break Before</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Page Break Before</em>' attribute.
	 * @see #isPageBreakBefore()
	 * @generated
	 */
	void setPageBreakBefore(boolean value);

	/**
	 * Returns the value of the '<em><b>Heading</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its heading, or null.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Heading</em>' containment reference.
	 * @see #setHeading(Heading)
	 * @see org.uniondraft.model.ModelPackage#getSection_Heading()
	 * @model containment="true"
	 * @generated
	 */
	Heading getHeading();

	/**
	 * Sets the value of the '{@link org.uniondraft.model.Section#getHeading <em>Heading</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Heading</em>' containment reference.
	 * @see #getHeading()
	 * @generated
	 */
	void setHeading(Heading value);

	/**
	 * Returns the value of the '<em><b>Numbering</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The numbering scheme inside, where it differs (M11); its first level is the level of the sections right inside.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Numbering</em>' containment reference.
	 * @see #setNumbering(NumberingScheme)
	 * @see org.uniondraft.model.ModelPackage#getSection_Numbering()
	 * @model containment="true"
	 * @generated
	 */
	NumberingScheme getNumbering();

	/**
	 * Sets the value of the '{@link org.uniondraft.model.Section#getNumbering <em>Numbering</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Numbering</em>' containment reference.
	 * @see #getNumbering()
	 * @generated
	 */
	void setNumbering(NumberingScheme value);

	/**
	 * Returns the value of the '<em><b>Blocks</b></em>' containment reference list.
	 * The list contents are of type {@link org.uniondraft.model.Block}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its own blocks, before its sections.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Blocks</em>' containment reference list.
	 * @see org.uniondraft.model.ModelPackage#getSection_Blocks()
	 * @model containment="true"
	 * @generated
	 */
	EList<Block> getBlocks();

	/**
	 * Returns the value of the '<em><b>Sections</b></em>' containment reference list.
	 * The list contents are of type {@link org.uniondraft.model.Section}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its sections.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sections</em>' containment reference list.
	 * @see org.uniondraft.model.ModelPackage#getSection_Sections()
	 * @model containment="true"
	 * @generated
	 */
	EList<Section> getSections();

	/**
	 * Returns the value of the '<em><b>Record Tables</b></em>' containment reference list.
	 * The list contents are of type {@link org.uniondraft.model.RecordTable}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The record tables that belong to it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Record Tables</em>' containment reference list.
	 * @see org.uniondraft.model.ModelPackage#getSection_RecordTables()
	 * @model containment="true"
	 * @generated
	 */
	EList<RecordTable> getRecordTables();

} // Section
