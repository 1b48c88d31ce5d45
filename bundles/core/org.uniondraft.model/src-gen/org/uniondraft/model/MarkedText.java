/**
 * Generated from uniondraft.genmodel by releng/generate-model; not edited by hand.
 */
package org.uniondraft.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Marked Text</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A line of text with marks on stretches of it. Offsets count UTF-16 units.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.uniondraft.model.MarkedText#getText <em>Text</em>}</li>
 *   <li>{@link org.uniondraft.model.MarkedText#getMarks <em>Marks</em>}</li>
 * </ul>
 *
 * @see org.uniondraft.model.ModelPackage#getMarkedText()
 * @model
 * @generated
 */
public interface MarkedText extends Identified {
	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The text, without line breaks; never null once set.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.uniondraft.model.ModelPackage#getMarkedText_Text()
	 * @model default=""
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.uniondraft.model.MarkedText#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Marks</b></em>' containment reference list.
	 * The list contents are of type {@link org.uniondraft.model.Mark}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The marks, by start; they may overlap.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Marks</em>' containment reference list.
	 * @see org.uniondraft.model.ModelPackage#getMarkedText_Marks()
	 * @model containment="true"
	 * @generated
	 */
	EList<Mark> getMarks();

} // MarkedText
