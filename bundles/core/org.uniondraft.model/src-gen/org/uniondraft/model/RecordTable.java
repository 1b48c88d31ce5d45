/**
 * Generated from uniondraft.genmodel by releng/generate-model; not edited by hand.
 */
package org.uniondraft.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Record Table</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Records of one type. It carries the description of its fields, so that a paper is whole without the plug-in that declares the type.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.uniondraft.model.RecordTable#getType <em>Type</em>}</li>
 *   <li>{@link org.uniondraft.model.RecordTable#getTitle <em>Title</em>}</li>
 *   <li>{@link org.uniondraft.model.RecordTable#getSentence <em>Sentence</em>}</li>
 *   <li>{@link org.uniondraft.model.RecordTable#getFields <em>Fields</em>}</li>
 *   <li>{@link org.uniondraft.model.RecordTable#getFigures <em>Figures</em>}</li>
 *   <li>{@link org.uniondraft.model.RecordTable#getRecords <em>Records</em>}</li>
 * </ul>
 *
 * @see org.uniondraft.model.ModelPackage#getRecordTable()
 * @model
 * @generated
 */
public interface RecordTable extends Extensible {
	/**
	 * Returns the value of the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The id of the record type.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Type</em>' attribute.
	 * @see #setType(String)
	 * @see org.uniondraft.model.ModelPackage#getRecordTable_Type()
	 * @model
	 * @generated
	 */
	String getType();

	/**
	 * Sets the value of the '{@link org.uniondraft.model.RecordTable#getType <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' attribute.
	 * @see #getType()
	 * @generated
	 */
	void setType(String value);

	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The title of this table.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.uniondraft.model.ModelPackage#getRecordTable_Title()
	 * @model
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.uniondraft.model.RecordTable#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Sentence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The sentence template of the type when the table was made, or null.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sentence</em>' attribute.
	 * @see #setSentence(String)
	 * @see org.uniondraft.model.ModelPackage#getRecordTable_Sentence()
	 * @model
	 * @generated
	 */
	String getSentence();

	/**
	 * Sets the value of the '{@link org.uniondraft.model.RecordTable#getSentence <em>Sentence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sentence</em>' attribute.
	 * @see #getSentence()
	 * @generated
	 */
	void setSentence(String value);

	/**
	 * Returns the value of the '<em><b>Fields</b></em>' containment reference list.
	 * The list contents are of type {@link org.uniondraft.model.Field}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its fields.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Fields</em>' containment reference list.
	 * @see org.uniondraft.model.ModelPackage#getRecordTable_Fields()
	 * @model containment="true"
	 * @generated
	 */
	EList<Field> getFields();

	/**
	 * Returns the value of the '<em><b>Figures</b></em>' containment reference list.
	 * The list contents are of type {@link org.uniondraft.model.Figure}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its key figures.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Figures</em>' containment reference list.
	 * @see org.uniondraft.model.ModelPackage#getRecordTable_Figures()
	 * @model containment="true"
	 * @generated
	 */
	EList<Figure> getFigures();

	/**
	 * Returns the value of the '<em><b>Records</b></em>' containment reference list.
	 * The list contents are of type {@link org.uniondraft.model.Record}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its records, in order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Records</em>' containment reference list.
	 * @see org.uniondraft.model.ModelPackage#getRecordTable_Records()
	 * @model containment="true"
	 * @generated
	 */
	EList<org.uniondraft.model.Record> getRecords();

} // RecordTable
