/**
 * Generated from uniondraft.genmodel by releng/generate-model; not edited by hand.
 */
package org.uniondraft.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Schedule</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Shows dated tasks by month (M21, T1).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.uniondraft.model.Schedule#getTables <em>Tables</em>}</li>
 *   <li>{@link org.uniondraft.model.Schedule#getForm <em>Form</em>}</li>
 *   <li>{@link org.uniondraft.model.Schedule#getColumns <em>Columns</em>}</li>
 *   <li>{@link org.uniondraft.model.Schedule#getMonthEndMark <em>Month End Mark</em>}</li>
 *   <li>{@link org.uniondraft.model.Schedule#getMarker <em>Marker</em>}</li>
 *   <li>{@link org.uniondraft.model.Schedule#isShowEmptyMonths <em>Show Empty Months</em>}</li>
 *   <li>{@link org.uniondraft.model.Schedule#getOrientation <em>Orientation</em>}</li>
 *   <li>{@link org.uniondraft.model.Schedule#getCaption <em>Caption</em>}</li>
 * </ul>
 *
 * @see org.uniondraft.model.ModelPackage#getSchedule()
 * @model
 * @generated
 */
public interface Schedule extends Block {
	/**
	 * Returns the value of the '<em><b>Tables</b></em>' reference list.
	 * The list contents are of type {@link org.uniondraft.model.RecordTable}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The record tables whose tasks are shown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tables</em>' reference list.
	 * @see org.uniondraft.model.ModelPackage#getSchedule_Tables()
	 * @model
	 * @generated
	 */
	EList<RecordTable> getTables();

	/**
	 * Returns the value of the '<em><b>Form</b></em>' attribute.
	 * The literals are from the enumeration {@link org.uniondraft.model.ViewForm}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * As a table with merged month cells, or as a list under month headings.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Form</em>' attribute.
	 * @see org.uniondraft.model.ViewForm
	 * @see #setForm(ViewForm)
	 * @see org.uniondraft.model.ModelPackage#getSchedule_Form()
	 * @model
	 * @generated
	 */
	ViewForm getForm();

	/**
	 * Sets the value of the '{@link org.uniondraft.model.Schedule#getForm <em>Form</em>}' attribute.
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
	 * The fields shown beside the month, in order; none for all.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Columns</em>' attribute list.
	 * @see org.uniondraft.model.ModelPackage#getSchedule_Columns()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getColumns();

	/**
	 * Returns the value of the '<em><b>Month End Mark</b></em>' attribute.
	 * The default value is <code>"\uff1a"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What ends a month heading in list form.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Month End Mark</em>' attribute.
	 * @see #setMonthEndMark(String)
	 * @see org.uniondraft.model.ModelPackage#getSchedule_MonthEndMark()
	 * @model default="\uff1a"
	 * @generated
	 */
	String getMonthEndMark();

	/**
	 * Sets the value of the '{@link org.uniondraft.model.Schedule#getMonthEndMark <em>Month End Mark</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Month End Mark</em>' attribute.
	 * @see #getMonthEndMark()
	 * @generated
	 */
	void setMonthEndMark(String value);

	/**
	 * Returns the value of the '<em><b>Marker</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The marker of the first task of a month in list form; null for none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Marker</em>' attribute.
	 * @see #setMarker(String)
	 * @see org.uniondraft.model.ModelPackage#getSchedule_Marker()
	 * @model
	 * @generated
	 */
	String getMarker();

	/**
	 * Sets the value of the '{@link org.uniondraft.model.Schedule#getMarker <em>Marker</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Marker</em>' attribute.
	 * @see #getMarker()
	 * @generated
	 */
	void setMarker(String value);

	/**
	 * Returns the value of the '<em><b>Show Empty Months</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether months without a task are shown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Show Empty Months</em>' attribute.
	 * @see #setShowEmptyMonths(boolean)
	 * @see org.uniondraft.model.ModelPackage#getSchedule_ShowEmptyMonths()
	 * @model
	 * @generated
	 */
	boolean isShowEmptyMonths();

	/**
	 * Sets the value of the '{@link org.uniondraft.model.Schedule#isShowEmptyMonths <em>Show Empty Months</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Show Empty Months</em>' attribute.
	 * @see #isShowEmptyMonths()
	 * @generated
	 */
	void setShowEmptyMonths(boolean value);

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
	 * @see org.uniondraft.model.ModelPackage#getSchedule_Orientation()
	 * @model
	 * @generated
	 */
	Orientation getOrientation();

	/**
	 * Sets the value of the '{@link org.uniondraft.model.Schedule#getOrientation <em>Orientation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Orientation</em>' attribute.
	 * @see org.uniondraft.model.Orientation
	 * @see #getOrientation()
	 * @generated
	 */
	void setOrientation(Orientation value);

	/**
	 * Returns the value of the '<em><b>Caption</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The caption above the table, or null.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Caption</em>' containment reference.
	 * @see #setCaption(MarkedText)
	 * @see org.uniondraft.model.ModelPackage#getSchedule_Caption()
	 * @model containment="true"
	 * @generated
	 */
	MarkedText getCaption();

	/**
	 * Sets the value of the '{@link org.uniondraft.model.Schedule#getCaption <em>Caption</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Caption</em>' containment reference.
	 * @see #getCaption()
	 * @generated
	 */
	void setCaption(MarkedText value);

} // Schedule
