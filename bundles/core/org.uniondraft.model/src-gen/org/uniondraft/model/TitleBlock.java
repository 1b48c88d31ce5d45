/**
 * Generated from uniondraft.genmodel by releng/generate-model; not edited by hand.
 */
package org.uniondraft.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Title Block</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The title and what stands around it (M5).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.uniondraft.model.TitleBlock#getLines <em>Lines</em>}</li>
 *   <li>{@link org.uniondraft.model.TitleBlock#getSubtitle <em>Subtitle</em>}</li>
 *   <li>{@link org.uniondraft.model.TitleBlock#getMeeting <em>Meeting</em>}</li>
 *   <li>{@link org.uniondraft.model.TitleBlock#getReporter <em>Reporter</em>}</li>
 *   <li>{@link org.uniondraft.model.TitleBlock#getDate <em>Date</em>}</li>
 * </ul>
 *
 * @see org.uniondraft.model.ModelPackage#getTitleBlock()
 * @model
 * @generated
 */
public interface TitleBlock extends Identified {
	/**
	 * Returns the value of the '<em><b>Lines</b></em>' containment reference list.
	 * The list contents are of type {@link org.uniondraft.model.MarkedText}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The title, a line each: one, or two where the second begins with 暨.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Lines</em>' containment reference list.
	 * @see org.uniondraft.model.ModelPackage#getTitleBlock_Lines()
	 * @model containment="true"
	 * @generated
	 */
	EList<MarkedText> getLines();

	/**
	 * Returns the value of the '<em><b>Subtitle</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The subtitle after ——, or null.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Subtitle</em>' containment reference.
	 * @see #setSubtitle(MarkedText)
	 * @see org.uniondraft.model.ModelPackage#getTitleBlock_Subtitle()
	 * @model containment="true"
	 * @generated
	 */
	MarkedText getSubtitle();

	/**
	 * Sets the value of the '{@link org.uniondraft.model.TitleBlock#getSubtitle <em>Subtitle</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Subtitle</em>' containment reference.
	 * @see #getSubtitle()
	 * @generated
	 */
	void setSubtitle(MarkedText value);

	/**
	 * Returns the value of the '<em><b>Meeting</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The meeting and its session, or null.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Meeting</em>' attribute.
	 * @see #setMeeting(String)
	 * @see org.uniondraft.model.ModelPackage#getTitleBlock_Meeting()
	 * @model
	 * @generated
	 */
	String getMeeting();

	/**
	 * Sets the value of the '{@link org.uniondraft.model.TitleBlock#getMeeting <em>Meeting</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Meeting</em>' attribute.
	 * @see #getMeeting()
	 * @generated
	 */
	void setMeeting(String value);

	/**
	 * Returns the value of the '<em><b>Reporter</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who reports, or null.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reporter</em>' attribute.
	 * @see #setReporter(String)
	 * @see org.uniondraft.model.ModelPackage#getTitleBlock_Reporter()
	 * @model
	 * @generated
	 */
	String getReporter();

	/**
	 * Sets the value of the '{@link org.uniondraft.model.TitleBlock#getReporter <em>Reporter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reporter</em>' attribute.
	 * @see #getReporter()
	 * @generated
	 */
	void setReporter(String value);

	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The date in the title block as it prints, or null.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(String)
	 * @see org.uniondraft.model.ModelPackage#getTitleBlock_Date()
	 * @model
	 * @generated
	 */
	String getDate();

	/**
	 * Sets the value of the '{@link org.uniondraft.model.TitleBlock#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(String value);

} // TitleBlock
