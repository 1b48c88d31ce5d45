/**
 * Generated from uniondraft.genmodel by releng/generate-model; not edited by hand.
 */
package org.uniondraft.model;

import org.eclipse.emf.common.util.EList;

import org.uniondraft.model.value.Period;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Document</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One paper.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.uniondraft.model.Document#getFormatVersion <em>Format Version</em>}</li>
 *   <li>{@link org.uniondraft.model.Document#getKind <em>Kind</em>}</li>
 *   <li>{@link org.uniondraft.model.Document#getState <em>State</em>}</li>
 *   <li>{@link org.uniondraft.model.Document#getEdition <em>Edition</em>}</li>
 *   <li>{@link org.uniondraft.model.Document#getPeriod <em>Period</em>}</li>
 *   <li>{@link org.uniondraft.model.Document#getNextPeriod <em>Next Period</em>}</li>
 *   <li>{@link org.uniondraft.model.Document#getLayoutProfile <em>Layout Profile</em>}</li>
 *   <li>{@link org.uniondraft.model.Document#getOrganisation <em>Organisation</em>}</li>
 *   <li>{@link org.uniondraft.model.Document#getTitleBlock <em>Title Block</em>}</li>
 *   <li>{@link org.uniondraft.model.Document#getFrontMatter <em>Front Matter</em>}</li>
 *   <li>{@link org.uniondraft.model.Document#getNumbering <em>Numbering</em>}</li>
 *   <li>{@link org.uniondraft.model.Document#getBody <em>Body</em>}</li>
 *   <li>{@link org.uniondraft.model.Document#getAttachments <em>Attachments</em>}</li>
 *   <li>{@link org.uniondraft.model.Document#getBackMatter <em>Back Matter</em>}</li>
 *   <li>{@link org.uniondraft.model.Document#getTerms <em>Terms</em>}</li>
 *   <li>{@link org.uniondraft.model.Document#getCitations <em>Citations</em>}</li>
 *   <li>{@link org.uniondraft.model.Document#getNotes <em>Notes</em>}</li>
 *   <li>{@link org.uniondraft.model.Document#getLinks <em>Links</em>}</li>
 *   <li>{@link org.uniondraft.model.Document#getSuppressions <em>Suppressions</em>}</li>
 *   <li>{@link org.uniondraft.model.Document#getSources <em>Sources</em>}</li>
 *   <li>{@link org.uniondraft.model.Document#getResidues <em>Residues</em>}</li>
 *   <li>{@link org.uniondraft.model.Document#getMedia <em>Media</em>}</li>
 * </ul>
 *
 * @see org.uniondraft.model.ModelPackage#getDocument()
 * @model
 * @generated
 */
public interface Document extends Extensible {
	/**
	 * Returns the value of the '<em><b>Format Version</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The version of the file format, a whole number.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Format Version</em>' attribute.
	 * @see #setFormatVersion(String)
	 * @see org.uniondraft.model.ModelPackage#getDocument_FormatVersion()
	 * @model default="1"
	 * @generated
	 */
	String getFormatVersion();

	/**
	 * Sets the value of the '{@link org.uniondraft.model.Document#getFormatVersion <em>Format Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Format Version</em>' attribute.
	 * @see #getFormatVersion()
	 * @generated
	 */
	void setFormatVersion(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The id of the document kind (M2), such as plan or congress-report.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see #setKind(String)
	 * @see org.uniondraft.model.ModelPackage#getDocument_Kind()
	 * @model
	 * @generated
	 */
	String getKind();

	/**
	 * Sets the value of the '{@link org.uniondraft.model.Document#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see #getKind()
	 * @generated
	 */
	void setKind(String value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The literals are from the enumeration {@link org.uniondraft.model.DocumentState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How far it has come.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see org.uniondraft.model.DocumentState
	 * @see #setState(DocumentState)
	 * @see org.uniondraft.model.ModelPackage#getDocument_State()
	 * @model
	 * @generated
	 */
	DocumentState getState();

	/**
	 * Sets the value of the '{@link org.uniondraft.model.Document#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see org.uniondraft.model.DocumentState
	 * @see #getState()
	 * @generated
	 */
	void setState(DocumentState value);

	/**
	 * Returns the value of the '<em><b>Edition</b></em>' attribute.
	 * The literals are from the enumeration {@link org.uniondraft.model.Edition}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which wording is meant.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Edition</em>' attribute.
	 * @see org.uniondraft.model.Edition
	 * @see #setEdition(Edition)
	 * @see org.uniondraft.model.ModelPackage#getDocument_Edition()
	 * @model
	 * @generated
	 */
	Edition getEdition();

	/**
	 * Sets the value of the '{@link org.uniondraft.model.Document#getEdition <em>Edition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Edition</em>' attribute.
	 * @see org.uniondraft.model.Edition
	 * @see #getEdition()
	 * @generated
	 */
	void setEdition(Edition value);

	/**
	 * Returns the value of the '<em><b>Period</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The period it is about (M3).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Period</em>' attribute.
	 * @see #setPeriod(Period)
	 * @see org.uniondraft.model.ModelPackage#getDocument_Period()
	 * @model dataType="org.uniondraft.model.Period"
	 * @generated
	 */
	Period getPeriod();

	/**
	 * Sets the value of the '{@link org.uniondraft.model.Document#getPeriod <em>Period</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Period</em>' attribute.
	 * @see #getPeriod()
	 * @generated
	 */
	void setPeriod(Period value);

	/**
	 * Returns the value of the '<em><b>Next Period</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The period its plan half looks ahead to, or null.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Next Period</em>' attribute.
	 * @see #setNextPeriod(Period)
	 * @see org.uniondraft.model.ModelPackage#getDocument_NextPeriod()
	 * @model dataType="org.uniondraft.model.Period"
	 * @generated
	 */
	Period getNextPeriod();

	/**
	 * Sets the value of the '{@link org.uniondraft.model.Document#getNextPeriod <em>Next Period</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Next Period</em>' attribute.
	 * @see #getNextPeriod()
	 * @generated
	 */
	void setNextPeriod(Period value);

	/**
	 * Returns the value of the '<em><b>Layout Profile</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The id of the layout profile it is exported with, or null for the one of its kind.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Layout Profile</em>' attribute.
	 * @see #setLayoutProfile(String)
	 * @see org.uniondraft.model.ModelPackage#getDocument_LayoutProfile()
	 * @model
	 * @generated
	 */
	String getLayoutProfile();

	/**
	 * Sets the value of the '{@link org.uniondraft.model.Document#getLayoutProfile <em>Layout Profile</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Layout Profile</em>' attribute.
	 * @see #getLayoutProfile()
	 * @generated
	 */
	void setLayoutProfile(String value);

	/**
	 * Returns the value of the '<em><b>Organisation</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The organisation whose paper it is (M4).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Organisation</em>' containment reference.
	 * @see #setOrganisation(Organisation)
	 * @see org.uniondraft.model.ModelPackage#getDocument_Organisation()
	 * @model containment="true"
	 * @generated
	 */
	Organisation getOrganisation();

	/**
	 * Sets the value of the '{@link org.uniondraft.model.Document#getOrganisation <em>Organisation</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Organisation</em>' containment reference.
	 * @see #getOrganisation()
	 * @generated
	 */
	void setOrganisation(Organisation value);

	/**
	 * Returns the value of the '<em><b>Title Block</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The title block (M5).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title Block</em>' containment reference.
	 * @see #setTitleBlock(TitleBlock)
	 * @see org.uniondraft.model.ModelPackage#getDocument_TitleBlock()
	 * @model containment="true"
	 * @generated
	 */
	TitleBlock getTitleBlock();

	/**
	 * Sets the value of the '{@link org.uniondraft.model.Document#getTitleBlock <em>Title Block</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title Block</em>' containment reference.
	 * @see #getTitleBlock()
	 * @generated
	 */
	void setTitleBlock(TitleBlock value);

	/**
	 * Returns the value of the '<em><b>Front Matter</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The official elements above the body (版头, 主送), or null.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Front Matter</em>' containment reference.
	 * @see #setFrontMatter(FrontMatter)
	 * @see org.uniondraft.model.ModelPackage#getDocument_FrontMatter()
	 * @model containment="true"
	 * @generated
	 */
	FrontMatter getFrontMatter();

	/**
	 * Sets the value of the '{@link org.uniondraft.model.Document#getFrontMatter <em>Front Matter</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Front Matter</em>' containment reference.
	 * @see #getFrontMatter()
	 * @generated
	 */
	void setFrontMatter(FrontMatter value);

	/**
	 * Returns the value of the '<em><b>Numbering</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The numbering scheme, or null for 一、（一）1.（1）.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Numbering</em>' containment reference.
	 * @see #setNumbering(NumberingScheme)
	 * @see org.uniondraft.model.ModelPackage#getDocument_Numbering()
	 * @model containment="true"
	 * @generated
	 */
	NumberingScheme getNumbering();

	/**
	 * Sets the value of the '{@link org.uniondraft.model.Document#getNumbering <em>Numbering</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Numbering</em>' containment reference.
	 * @see #getNumbering()
	 * @generated
	 */
	void setNumbering(NumberingScheme value);

	/**
	 * Returns the value of the '<em><b>Body</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The root section; its role is body.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Body</em>' containment reference.
	 * @see #setBody(Section)
	 * @see org.uniondraft.model.ModelPackage#getDocument_Body()
	 * @model containment="true"
	 * @generated
	 */
	Section getBody();

	/**
	 * Sets the value of the '{@link org.uniondraft.model.Document#getBody <em>Body</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Body</em>' containment reference.
	 * @see #getBody()
	 * @generated
	 */
	void setBody(Section value);

	/**
	 * Returns the value of the '<em><b>Attachments</b></em>' containment reference list.
	 * The list contents are of type {@link org.uniondraft.model.Attachment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The attachments in their order (M30).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Attachments</em>' containment reference list.
	 * @see org.uniondraft.model.ModelPackage#getDocument_Attachments()
	 * @model containment="true"
	 * @generated
	 */
	EList<Attachment> getAttachments();

	/**
	 * Returns the value of the '<em><b>Back Matter</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Signature, date and the official elements below the body, or null.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Back Matter</em>' containment reference.
	 * @see #setBackMatter(BackMatter)
	 * @see org.uniondraft.model.ModelPackage#getDocument_BackMatter()
	 * @model containment="true"
	 * @generated
	 */
	BackMatter getBackMatter();

	/**
	 * Sets the value of the '{@link org.uniondraft.model.Document#getBackMatter <em>Back Matter</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Back Matter</em>' containment reference.
	 * @see #getBackMatter()
	 * @generated
	 */
	void setBackMatter(BackMatter value);

	/**
	 * Returns the value of the '<em><b>Terms</b></em>' containment reference list.
	 * The list contents are of type {@link org.uniondraft.model.Term}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The terms, campaigns and brands it uses (M14, M15).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Terms</em>' containment reference list.
	 * @see org.uniondraft.model.ModelPackage#getDocument_Terms()
	 * @model containment="true"
	 * @generated
	 */
	EList<Term> getTerms();

	/**
	 * Returns the value of the '<em><b>Citations</b></em>' containment reference list.
	 * The list contents are of type {@link org.uniondraft.model.Citation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The works it cites (M16).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Citations</em>' containment reference list.
	 * @see org.uniondraft.model.ModelPackage#getDocument_Citations()
	 * @model containment="true"
	 * @generated
	 */
	EList<Citation> getCitations();

	/**
	 * Returns the value of the '<em><b>Notes</b></em>' containment reference list.
	 * The list contents are of type {@link org.uniondraft.model.Note}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Comments, to-dos and decisions of the importer (M26).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Notes</em>' containment reference list.
	 * @see org.uniondraft.model.ModelPackage#getDocument_Notes()
	 * @model containment="true"
	 * @generated
	 */
	EList<Note> getNotes();

	/**
	 * Returns the value of the '<em><b>Links</b></em>' containment reference list.
	 * The list contents are of type {@link org.uniondraft.model.Link}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Relations of its objects to others (M1, M27).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Links</em>' containment reference list.
	 * @see org.uniondraft.model.ModelPackage#getDocument_Links()
	 * @model containment="true"
	 * @generated
	 */
	EList<Link> getLinks();

	/**
	 * Returns the value of the '<em><b>Suppressions</b></em>' containment reference list.
	 * The list contents are of type {@link org.uniondraft.model.Suppression}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Findings that were looked at and let stand.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Suppressions</em>' containment reference list.
	 * @see org.uniondraft.model.ModelPackage#getDocument_Suppressions()
	 * @model containment="true"
	 * @generated
	 */
	EList<Suppression> getSuppressions();

	/**
	 * Returns the value of the '<em><b>Sources</b></em>' containment reference list.
	 * The list contents are of type {@link org.uniondraft.model.Source}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The texts it was imported from (I1).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sources</em>' containment reference list.
	 * @see org.uniondraft.model.ModelPackage#getDocument_Sources()
	 * @model containment="true"
	 * @generated
	 */
	EList<Source> getSources();

	/**
	 * Returns the value of the '<em><b>Residues</b></em>' containment reference list.
	 * The list contents are of type {@link org.uniondraft.model.Residue}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the importer took out of the text, kept here (I4).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Residues</em>' containment reference list.
	 * @see org.uniondraft.model.ModelPackage#getDocument_Residues()
	 * @model containment="true"
	 * @generated
	 */
	EList<Residue> getResidues();

	/**
	 * Returns the value of the '<em><b>Media</b></em>' containment reference list.
	 * The list contents are of type {@link org.uniondraft.model.Media}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The pictures, as bytes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Media</em>' containment reference list.
	 * @see org.uniondraft.model.ModelPackage#getDocument_Media()
	 * @model containment="true"
	 * @generated
	 */
	EList<Media> getMedia();

} // Document
