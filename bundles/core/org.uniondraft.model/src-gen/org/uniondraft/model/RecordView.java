/**
 * Generated from uniondraft.genmodel by releng/generate-model; not edited by hand.
 */
package org.uniondraft.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Record View</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Shows the records of a table in the text (M19).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.uniondraft.model.RecordView#getTable <em>Table</em>}</li>
 *   <li>{@link org.uniondraft.model.RecordView#getForm <em>Form</em>}</li>
 *   <li>{@link org.uniondraft.model.RecordView#getColumns <em>Columns</em>}</li>
 *   <li>{@link org.uniondraft.model.RecordView#isShowNumbers <em>Show Numbers</em>}</li>
 *   <li>{@link org.uniondraft.model.RecordView#isShowTotals <em>Show Totals</em>}</li>
 *   <li>{@link org.uniondraft.model.RecordView#getMergeBy <em>Merge By</em>}</li>
 *   <li>{@link org.uniondraft.model.RecordView#getOrientation <em>Orientation</em>}</li>
 *   <li>{@link org.uniondraft.model.RecordView#getLeadIn <em>Lead In</em>}</li>
 *   <li>{@link org.uniondraft.model.RecordView#getCaption <em>Caption</em>}</li>
 * </ul>
 *
 * @see org.uniondraft.model.ModelPackage#getRecordView()
 * @model
 * @generated
 */
public interface RecordView extends Block {
	/**
	 * Returns the value of the '<em><b>Table</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The record table.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Table</em>' reference.
	 * @see #setTable(RecordTable)
	 * @see org.uniondraft.model.ModelPackage#getRecordView_Table()
	 * @model
	 * @generated
	 */
	RecordTable getTable();

	/**
	 * Sets the value of the '{@link org.uniondraft.model.RecordView#getTable <em>Table</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Table</em>' reference.
	 * @see #getTable()
	 * @generated
	 */
	void setTable(RecordTable value);

	/**
	 * Returns the value of the '<em><b>Form</b></em>' attribute.
	 * The literals are from the enumeration {@link org.uniondraft.model.ViewForm}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How they are shown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Form</em>' attribute.
	 * @see org.uniondraft.model.ViewForm
	 * @see #setForm(ViewForm)
	 * @see org.uniondraft.model.ModelPackage#getRecordView_Form()
	 * @model
	 * @generated
	 */
	ViewForm getForm();

	/**
	 * Sets the value of the '{@link org.uniondraft.model.RecordView#getForm <em>Form</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Form</em>' attribute.
	 * @see org.uniondraft.model.ViewForm
	 * @see #getForm()
	 * @generated
	 */
	void setForm(ViewForm value);

	/**
	 * Returns the value of the '<em><b>Columns</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The fields shown, in order; none for all.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Columns</em>' attribute list.
	 * @see org.uniondraft.model.ModelPackage#getRecordView_Columns()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getColumns();

	/**
	 * Returns the value of the '<em><b>Show Numbers</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the first column numbers the records (序号).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Show Numbers</em>' attribute.
	 * @see #setShowNumbers(boolean)
	 * @see org.uniondraft.model.ModelPackage#getRecordView_ShowNumbers()
	 * @model
	 * @generated
	 */
	boolean isShowNumbers();

	/**
	 * Sets the value of the '{@link org.uniondraft.model.RecordView#isShowNumbers <em>Show Numbers</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Show Numbers</em>' attribute.
	 * @see #isShowNumbers()
	 * @generated
	 */
	void setShowNumbers(boolean value);

	/**
	 * Returns the value of the '<em><b>Show Totals</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the totals stand below.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Show Totals</em>' attribute.
	 * @see #setShowTotals(boolean)
	 * @see org.uniondraft.model.ModelPackage#getRecordView_ShowTotals()
	 * @model
	 * @generated
	 */
	boolean isShowTotals();

	/**
	 * Sets the value of the '{@link org.uniondraft.model.RecordView#isShowTotals <em>Show Totals</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Show Totals</em>' attribute.
	 * @see #isShowTotals()
	 * @generated
	 */
	void setShowTotals(boolean value);

	/**
	 * Returns the value of the '<em><b>Merge By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The field whose equal neighbours are merged into one cell, or null.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Merge By</em>' attribute.
	 * @see #setMergeBy(String)
	 * @see org.uniondraft.model.ModelPackage#getRecordView_MergeBy()
	 * @model
	 * @generated
	 */
	String getMergeBy();

	/**
	 * Sets the value of the '{@link org.uniondraft.model.RecordView#getMergeBy <em>Merge By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Merge By</em>' attribute.
	 * @see #getMergeBy()
	 * @generated
	 */
	void setMergeBy(String value);

	/**
	 * Returns the value of the '<em><b>Orientation</b></em>' attribute.
	 * The literals are from the enumeration {@link org.uniondraft.model.Orientation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which way the page lies for it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Orientation</em>' attribute.
	 * @see org.uniondraft.model.Orientation
	 * @see #setOrientation(Orientation)
	 * @see org.uniondraft.model.ModelPackage#getRecordView_Orientation()
	 * @model
	 * @generated
	 */
	Orientation getOrientation();

	/**
	 * Sets the value of the '{@link org.uniondraft.model.RecordView#getOrientation <em>Orientation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Orientation</em>' attribute.
	 * @see org.uniondraft.model.Orientation
	 * @see #getOrientation()
	 * @generated
	 */
	void setOrientation(Orientation value);

	/**
	 * Returns the value of the '<em><b>Lead In</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What stands before it, or null.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Lead In</em>' containment reference.
	 * @see #setLeadIn(MarkedText)
	 * @see org.uniondraft.model.ModelPackage#getRecordView_LeadIn()
	 * @model containment="true"
	 * @generated
	 */
	MarkedText getLeadIn();

	/**
	 * Sets the value of the '{@link org.uniondraft.model.RecordView#getLeadIn <em>Lead In</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Lead In</em>' containment reference.
	 * @see #getLeadIn()
	 * @generated
	 */
	void setLeadIn(MarkedText value);

	/**
	 * Returns the value of the '<em><b>Caption</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The caption above a table, or null.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Caption</em>' containment reference.
	 * @see #setCaption(MarkedText)
	 * @see org.uniondraft.model.ModelPackage#getRecordView_Caption()
	 * @model containment="true"
	 * @generated
	 */
	MarkedText getCaption();

	/**
	 * Sets the value of the '{@link org.uniondraft.model.RecordView#getCaption <em>Caption</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Caption</em>' containment reference.
	 * @see #getCaption()
	 * @generated
	 */
	void setCaption(MarkedText value);

} // RecordView
