/**
 * Generated from uniondraft.genmodel by releng/generate-model; not edited by hand.
 */
package org.uniondraft.model.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.uniondraft.model.Attachment;
import org.uniondraft.model.BackMatter;
import org.uniondraft.model.Citation;
import org.uniondraft.model.Document;
import org.uniondraft.model.DocumentState;
import org.uniondraft.model.Edition;
import org.uniondraft.model.FrontMatter;
import org.uniondraft.model.Link;
import org.uniondraft.model.Media;
import org.uniondraft.model.ModelPackage;
import org.uniondraft.model.Note;
import org.uniondraft.model.NumberingScheme;
import org.uniondraft.model.Organisation;
import org.uniondraft.model.Residue;
import org.uniondraft.model.Section;
import org.uniondraft.model.Source;
import org.uniondraft.model.Suppression;
import org.uniondraft.model.Term;
import org.uniondraft.model.TitleBlock;

import org.uniondraft.model.value.Period;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Document</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.uniondraft.model.impl.DocumentImpl#getFormatVersion <em>Format Version</em>}</li>
 *   <li>{@link org.uniondraft.model.impl.DocumentImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.uniondraft.model.impl.DocumentImpl#getState <em>State</em>}</li>
 *   <li>{@link org.uniondraft.model.impl.DocumentImpl#getEdition <em>Edition</em>}</li>
 *   <li>{@link org.uniondraft.model.impl.DocumentImpl#getPeriod <em>Period</em>}</li>
 *   <li>{@link org.uniondraft.model.impl.DocumentImpl#getNextPeriod <em>Next Period</em>}</li>
 *   <li>{@link org.uniondraft.model.impl.DocumentImpl#getLayoutProfile <em>Layout Profile</em>}</li>
 *   <li>{@link org.uniondraft.model.impl.DocumentImpl#getOrganisation <em>Organisation</em>}</li>
 *   <li>{@link org.uniondraft.model.impl.DocumentImpl#getTitleBlock <em>Title Block</em>}</li>
 *   <li>{@link org.uniondraft.model.impl.DocumentImpl#getFrontMatter <em>Front Matter</em>}</li>
 *   <li>{@link org.uniondraft.model.impl.DocumentImpl#getNumbering <em>Numbering</em>}</li>
 *   <li>{@link org.uniondraft.model.impl.DocumentImpl#getBody <em>Body</em>}</li>
 *   <li>{@link org.uniondraft.model.impl.DocumentImpl#getAttachments <em>Attachments</em>}</li>
 *   <li>{@link org.uniondraft.model.impl.DocumentImpl#getBackMatter <em>Back Matter</em>}</li>
 *   <li>{@link org.uniondraft.model.impl.DocumentImpl#getTerms <em>Terms</em>}</li>
 *   <li>{@link org.uniondraft.model.impl.DocumentImpl#getCitations <em>Citations</em>}</li>
 *   <li>{@link org.uniondraft.model.impl.DocumentImpl#getNotes <em>Notes</em>}</li>
 *   <li>{@link org.uniondraft.model.impl.DocumentImpl#getLinks <em>Links</em>}</li>
 *   <li>{@link org.uniondraft.model.impl.DocumentImpl#getSuppressions <em>Suppressions</em>}</li>
 *   <li>{@link org.uniondraft.model.impl.DocumentImpl#getSources <em>Sources</em>}</li>
 *   <li>{@link org.uniondraft.model.impl.DocumentImpl#getResidues <em>Residues</em>}</li>
 *   <li>{@link org.uniondraft.model.impl.DocumentImpl#getMedia <em>Media</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DocumentImpl extends ExtensibleImpl implements Document {
	/**
	 * The default value of the '{@link #getFormatVersion() <em>Format Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormatVersion()
	 * @generated
	 * @ordered
	 */
	protected static final String FORMAT_VERSION_EDEFAULT = "1";

	/**
	 * The cached value of the '{@link #getFormatVersion() <em>Format Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormatVersion()
	 * @generated
	 * @ordered
	 */
	protected String formatVersion = FORMAT_VERSION_EDEFAULT;

	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final String KIND_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected String kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected static final DocumentState STATE_EDEFAULT = DocumentState.DRAFT;

	/**
	 * The cached value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected DocumentState state = STATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getEdition() <em>Edition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEdition()
	 * @generated
	 * @ordered
	 */
	protected static final Edition EDITION_EDEFAULT = Edition.WRITTEN;

	/**
	 * The cached value of the '{@link #getEdition() <em>Edition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEdition()
	 * @generated
	 * @ordered
	 */
	protected Edition edition = EDITION_EDEFAULT;

	/**
	 * The default value of the '{@link #getPeriod() <em>Period</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeriod()
	 * @generated
	 * @ordered
	 */
	protected static final Period PERIOD_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPeriod() <em>Period</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeriod()
	 * @generated
	 * @ordered
	 */
	protected Period period = PERIOD_EDEFAULT;

	/**
	 * The default value of the '{@link #getNextPeriod() <em>Next Period</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNextPeriod()
	 * @generated
	 * @ordered
	 */
	protected static final Period NEXT_PERIOD_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNextPeriod() <em>Next Period</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNextPeriod()
	 * @generated
	 * @ordered
	 */
	protected Period nextPeriod = NEXT_PERIOD_EDEFAULT;

	/**
	 * The default value of the '{@link #getLayoutProfile() <em>Layout Profile</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLayoutProfile()
	 * @generated
	 * @ordered
	 */
	protected static final String LAYOUT_PROFILE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLayoutProfile() <em>Layout Profile</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLayoutProfile()
	 * @generated
	 * @ordered
	 */
	protected String layoutProfile = LAYOUT_PROFILE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getOrganisation() <em>Organisation</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrganisation()
	 * @generated
	 * @ordered
	 */
	protected Organisation organisation;

	/**
	 * The cached value of the '{@link #getTitleBlock() <em>Title Block</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitleBlock()
	 * @generated
	 * @ordered
	 */
	protected TitleBlock titleBlock;

	/**
	 * The cached value of the '{@link #getFrontMatter() <em>Front Matter</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFrontMatter()
	 * @generated
	 * @ordered
	 */
	protected FrontMatter frontMatter;

	/**
	 * The cached value of the '{@link #getNumbering() <em>Numbering</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumbering()
	 * @generated
	 * @ordered
	 */
	protected NumberingScheme numbering;

	/**
	 * The cached value of the '{@link #getBody() <em>Body</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBody()
	 * @generated
	 * @ordered
	 */
	protected Section body;

	/**
	 * The cached value of the '{@link #getAttachments() <em>Attachments</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAttachments()
	 * @generated
	 * @ordered
	 */
	protected EList<Attachment> attachments;

	/**
	 * The cached value of the '{@link #getBackMatter() <em>Back Matter</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBackMatter()
	 * @generated
	 * @ordered
	 */
	protected BackMatter backMatter;

	/**
	 * The cached value of the '{@link #getTerms() <em>Terms</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTerms()
	 * @generated
	 * @ordered
	 */
	protected EList<Term> terms;

	/**
	 * The cached value of the '{@link #getCitations() <em>Citations</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCitations()
	 * @generated
	 * @ordered
	 */
	protected EList<Citation> citations;

	/**
	 * The cached value of the '{@link #getNotes() <em>Notes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNotes()
	 * @generated
	 * @ordered
	 */
	protected EList<Note> notes;

	/**
	 * The cached value of the '{@link #getLinks() <em>Links</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLinks()
	 * @generated
	 * @ordered
	 */
	protected EList<Link> links;

	/**
	 * The cached value of the '{@link #getSuppressions() <em>Suppressions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSuppressions()
	 * @generated
	 * @ordered
	 */
	protected EList<Suppression> suppressions;

	/**
	 * The cached value of the '{@link #getSources() <em>Sources</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSources()
	 * @generated
	 * @ordered
	 */
	protected EList<Source> sources;

	/**
	 * The cached value of the '{@link #getResidues() <em>Residues</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResidues()
	 * @generated
	 * @ordered
	 */
	protected EList<Residue> residues;

	/**
	 * The cached value of the '{@link #getMedia() <em>Media</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMedia()
	 * @generated
	 * @ordered
	 */
	protected EList<Media> media;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DocumentImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.DOCUMENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFormatVersion() {
		return formatVersion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFormatVersion(String newFormatVersion) {
		String oldFormatVersion = formatVersion;
		formatVersion = newFormatVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.DOCUMENT__FORMAT_VERSION, oldFormatVersion, formatVersion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(String newKind) {
		String oldKind = kind;
		kind = newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.DOCUMENT__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DocumentState getState() {
		return state;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setState(DocumentState newState) {
		DocumentState oldState = state;
		state = newState == null ? STATE_EDEFAULT : newState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.DOCUMENT__STATE, oldState, state));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Edition getEdition() {
		return edition;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEdition(Edition newEdition) {
		Edition oldEdition = edition;
		edition = newEdition == null ? EDITION_EDEFAULT : newEdition;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.DOCUMENT__EDITION, oldEdition, edition));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Period getPeriod() {
		return period;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPeriod(Period newPeriod) {
		Period oldPeriod = period;
		period = newPeriod;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.DOCUMENT__PERIOD, oldPeriod, period));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Period getNextPeriod() {
		return nextPeriod;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNextPeriod(Period newNextPeriod) {
		Period oldNextPeriod = nextPeriod;
		nextPeriod = newNextPeriod;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.DOCUMENT__NEXT_PERIOD, oldNextPeriod, nextPeriod));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLayoutProfile() {
		return layoutProfile;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLayoutProfile(String newLayoutProfile) {
		String oldLayoutProfile = layoutProfile;
		layoutProfile = newLayoutProfile;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.DOCUMENT__LAYOUT_PROFILE, oldLayoutProfile, layoutProfile));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Organisation getOrganisation() {
		return organisation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetOrganisation(Organisation newOrganisation, NotificationChain msgs) {
		Organisation oldOrganisation = organisation;
		organisation = newOrganisation;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ModelPackage.DOCUMENT__ORGANISATION, oldOrganisation, newOrganisation);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOrganisation(Organisation newOrganisation) {
		if (newOrganisation != organisation) {
			NotificationChain msgs = null;
			if (organisation != null)
				msgs = ((InternalEObject)organisation).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ModelPackage.DOCUMENT__ORGANISATION, null, msgs);
			if (newOrganisation != null)
				msgs = ((InternalEObject)newOrganisation).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ModelPackage.DOCUMENT__ORGANISATION, null, msgs);
			msgs = basicSetOrganisation(newOrganisation, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.DOCUMENT__ORGANISATION, newOrganisation, newOrganisation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TitleBlock getTitleBlock() {
		return titleBlock;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetTitleBlock(TitleBlock newTitleBlock, NotificationChain msgs) {
		TitleBlock oldTitleBlock = titleBlock;
		titleBlock = newTitleBlock;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ModelPackage.DOCUMENT__TITLE_BLOCK, oldTitleBlock, newTitleBlock);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTitleBlock(TitleBlock newTitleBlock) {
		if (newTitleBlock != titleBlock) {
			NotificationChain msgs = null;
			if (titleBlock != null)
				msgs = ((InternalEObject)titleBlock).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ModelPackage.DOCUMENT__TITLE_BLOCK, null, msgs);
			if (newTitleBlock != null)
				msgs = ((InternalEObject)newTitleBlock).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ModelPackage.DOCUMENT__TITLE_BLOCK, null, msgs);
			msgs = basicSetTitleBlock(newTitleBlock, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.DOCUMENT__TITLE_BLOCK, newTitleBlock, newTitleBlock));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FrontMatter getFrontMatter() {
		return frontMatter;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetFrontMatter(FrontMatter newFrontMatter, NotificationChain msgs) {
		FrontMatter oldFrontMatter = frontMatter;
		frontMatter = newFrontMatter;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ModelPackage.DOCUMENT__FRONT_MATTER, oldFrontMatter, newFrontMatter);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFrontMatter(FrontMatter newFrontMatter) {
		if (newFrontMatter != frontMatter) {
			NotificationChain msgs = null;
			if (frontMatter != null)
				msgs = ((InternalEObject)frontMatter).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ModelPackage.DOCUMENT__FRONT_MATTER, null, msgs);
			if (newFrontMatter != null)
				msgs = ((InternalEObject)newFrontMatter).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ModelPackage.DOCUMENT__FRONT_MATTER, null, msgs);
			msgs = basicSetFrontMatter(newFrontMatter, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.DOCUMENT__FRONT_MATTER, newFrontMatter, newFrontMatter));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NumberingScheme getNumbering() {
		return numbering;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetNumbering(NumberingScheme newNumbering, NotificationChain msgs) {
		NumberingScheme oldNumbering = numbering;
		numbering = newNumbering;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ModelPackage.DOCUMENT__NUMBERING, oldNumbering, newNumbering);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNumbering(NumberingScheme newNumbering) {
		if (newNumbering != numbering) {
			NotificationChain msgs = null;
			if (numbering != null)
				msgs = ((InternalEObject)numbering).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ModelPackage.DOCUMENT__NUMBERING, null, msgs);
			if (newNumbering != null)
				msgs = ((InternalEObject)newNumbering).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ModelPackage.DOCUMENT__NUMBERING, null, msgs);
			msgs = basicSetNumbering(newNumbering, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.DOCUMENT__NUMBERING, newNumbering, newNumbering));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Section getBody() {
		return body;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetBody(Section newBody, NotificationChain msgs) {
		Section oldBody = body;
		body = newBody;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ModelPackage.DOCUMENT__BODY, oldBody, newBody);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBody(Section newBody) {
		if (newBody != body) {
			NotificationChain msgs = null;
			if (body != null)
				msgs = ((InternalEObject)body).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ModelPackage.DOCUMENT__BODY, null, msgs);
			if (newBody != null)
				msgs = ((InternalEObject)newBody).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ModelPackage.DOCUMENT__BODY, null, msgs);
			msgs = basicSetBody(newBody, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.DOCUMENT__BODY, newBody, newBody));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Attachment> getAttachments() {
		if (attachments == null) {
			attachments = new EObjectContainmentEList<Attachment>(Attachment.class, this, ModelPackage.DOCUMENT__ATTACHMENTS);
		}
		return attachments;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BackMatter getBackMatter() {
		return backMatter;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetBackMatter(BackMatter newBackMatter, NotificationChain msgs) {
		BackMatter oldBackMatter = backMatter;
		backMatter = newBackMatter;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ModelPackage.DOCUMENT__BACK_MATTER, oldBackMatter, newBackMatter);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBackMatter(BackMatter newBackMatter) {
		if (newBackMatter != backMatter) {
			NotificationChain msgs = null;
			if (backMatter != null)
				msgs = ((InternalEObject)backMatter).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ModelPackage.DOCUMENT__BACK_MATTER, null, msgs);
			if (newBackMatter != null)
				msgs = ((InternalEObject)newBackMatter).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ModelPackage.DOCUMENT__BACK_MATTER, null, msgs);
			msgs = basicSetBackMatter(newBackMatter, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.DOCUMENT__BACK_MATTER, newBackMatter, newBackMatter));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Term> getTerms() {
		if (terms == null) {
			terms = new EObjectContainmentEList<Term>(Term.class, this, ModelPackage.DOCUMENT__TERMS);
		}
		return terms;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Citation> getCitations() {
		if (citations == null) {
			citations = new EObjectContainmentEList<Citation>(Citation.class, this, ModelPackage.DOCUMENT__CITATIONS);
		}
		return citations;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Note> getNotes() {
		if (notes == null) {
			notes = new EObjectContainmentEList<Note>(Note.class, this, ModelPackage.DOCUMENT__NOTES);
		}
		return notes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Link> getLinks() {
		if (links == null) {
			links = new EObjectContainmentEList<Link>(Link.class, this, ModelPackage.DOCUMENT__LINKS);
		}
		return links;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Suppression> getSuppressions() {
		if (suppressions == null) {
			suppressions = new EObjectContainmentEList<Suppression>(Suppression.class, this, ModelPackage.DOCUMENT__SUPPRESSIONS);
		}
		return suppressions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Source> getSources() {
		if (sources == null) {
			sources = new EObjectContainmentEList<Source>(Source.class, this, ModelPackage.DOCUMENT__SOURCES);
		}
		return sources;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Residue> getResidues() {
		if (residues == null) {
			residues = new EObjectContainmentEList<Residue>(Residue.class, this, ModelPackage.DOCUMENT__RESIDUES);
		}
		return residues;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Media> getMedia() {
		if (media == null) {
			media = new EObjectContainmentEList<Media>(Media.class, this, ModelPackage.DOCUMENT__MEDIA);
		}
		return media;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.DOCUMENT__ORGANISATION:
				return basicSetOrganisation(null, msgs);
			case ModelPackage.DOCUMENT__TITLE_BLOCK:
				return basicSetTitleBlock(null, msgs);
			case ModelPackage.DOCUMENT__FRONT_MATTER:
				return basicSetFrontMatter(null, msgs);
			case ModelPackage.DOCUMENT__NUMBERING:
				return basicSetNumbering(null, msgs);
			case ModelPackage.DOCUMENT__BODY:
				return basicSetBody(null, msgs);
			case ModelPackage.DOCUMENT__ATTACHMENTS:
				return ((InternalEList<?>)getAttachments()).basicRemove(otherEnd, msgs);
			case ModelPackage.DOCUMENT__BACK_MATTER:
				return basicSetBackMatter(null, msgs);
			case ModelPackage.DOCUMENT__TERMS:
				return ((InternalEList<?>)getTerms()).basicRemove(otherEnd, msgs);
			case ModelPackage.DOCUMENT__CITATIONS:
				return ((InternalEList<?>)getCitations()).basicRemove(otherEnd, msgs);
			case ModelPackage.DOCUMENT__NOTES:
				return ((InternalEList<?>)getNotes()).basicRemove(otherEnd, msgs);
			case ModelPackage.DOCUMENT__LINKS:
				return ((InternalEList<?>)getLinks()).basicRemove(otherEnd, msgs);
			case ModelPackage.DOCUMENT__SUPPRESSIONS:
				return ((InternalEList<?>)getSuppressions()).basicRemove(otherEnd, msgs);
			case ModelPackage.DOCUMENT__SOURCES:
				return ((InternalEList<?>)getSources()).basicRemove(otherEnd, msgs);
			case ModelPackage.DOCUMENT__RESIDUES:
				return ((InternalEList<?>)getResidues()).basicRemove(otherEnd, msgs);
			case ModelPackage.DOCUMENT__MEDIA:
				return ((InternalEList<?>)getMedia()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.DOCUMENT__FORMAT_VERSION:
				return getFormatVersion();
			case ModelPackage.DOCUMENT__KIND:
				return getKind();
			case ModelPackage.DOCUMENT__STATE:
				return getState();
			case ModelPackage.DOCUMENT__EDITION:
				return getEdition();
			case ModelPackage.DOCUMENT__PERIOD:
				return getPeriod();
			case ModelPackage.DOCUMENT__NEXT_PERIOD:
				return getNextPeriod();
			case ModelPackage.DOCUMENT__LAYOUT_PROFILE:
				return getLayoutProfile();
			case ModelPackage.DOCUMENT__ORGANISATION:
				return getOrganisation();
			case ModelPackage.DOCUMENT__TITLE_BLOCK:
				return getTitleBlock();
			case ModelPackage.DOCUMENT__FRONT_MATTER:
				return getFrontMatter();
			case ModelPackage.DOCUMENT__NUMBERING:
				return getNumbering();
			case ModelPackage.DOCUMENT__BODY:
				return getBody();
			case ModelPackage.DOCUMENT__ATTACHMENTS:
				return getAttachments();
			case ModelPackage.DOCUMENT__BACK_MATTER:
				return getBackMatter();
			case ModelPackage.DOCUMENT__TERMS:
				return getTerms();
			case ModelPackage.DOCUMENT__CITATIONS:
				return getCitations();
			case ModelPackage.DOCUMENT__NOTES:
				return getNotes();
			case ModelPackage.DOCUMENT__LINKS:
				return getLinks();
			case ModelPackage.DOCUMENT__SUPPRESSIONS:
				return getSuppressions();
			case ModelPackage.DOCUMENT__SOURCES:
				return getSources();
			case ModelPackage.DOCUMENT__RESIDUES:
				return getResidues();
			case ModelPackage.DOCUMENT__MEDIA:
				return getMedia();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ModelPackage.DOCUMENT__FORMAT_VERSION:
				setFormatVersion((String)newValue);
				return;
			case ModelPackage.DOCUMENT__KIND:
				setKind((String)newValue);
				return;
			case ModelPackage.DOCUMENT__STATE:
				setState((DocumentState)newValue);
				return;
			case ModelPackage.DOCUMENT__EDITION:
				setEdition((Edition)newValue);
				return;
			case ModelPackage.DOCUMENT__PERIOD:
				setPeriod((Period)newValue);
				return;
			case ModelPackage.DOCUMENT__NEXT_PERIOD:
				setNextPeriod((Period)newValue);
				return;
			case ModelPackage.DOCUMENT__LAYOUT_PROFILE:
				setLayoutProfile((String)newValue);
				return;
			case ModelPackage.DOCUMENT__ORGANISATION:
				setOrganisation((Organisation)newValue);
				return;
			case ModelPackage.DOCUMENT__TITLE_BLOCK:
				setTitleBlock((TitleBlock)newValue);
				return;
			case ModelPackage.DOCUMENT__FRONT_MATTER:
				setFrontMatter((FrontMatter)newValue);
				return;
			case ModelPackage.DOCUMENT__NUMBERING:
				setNumbering((NumberingScheme)newValue);
				return;
			case ModelPackage.DOCUMENT__BODY:
				setBody((Section)newValue);
				return;
			case ModelPackage.DOCUMENT__ATTACHMENTS:
				getAttachments().clear();
				getAttachments().addAll((Collection<? extends Attachment>)newValue);
				return;
			case ModelPackage.DOCUMENT__BACK_MATTER:
				setBackMatter((BackMatter)newValue);
				return;
			case ModelPackage.DOCUMENT__TERMS:
				getTerms().clear();
				getTerms().addAll((Collection<? extends Term>)newValue);
				return;
			case ModelPackage.DOCUMENT__CITATIONS:
				getCitations().clear();
				getCitations().addAll((Collection<? extends Citation>)newValue);
				return;
			case ModelPackage.DOCUMENT__NOTES:
				getNotes().clear();
				getNotes().addAll((Collection<? extends Note>)newValue);
				return;
			case ModelPackage.DOCUMENT__LINKS:
				getLinks().clear();
				getLinks().addAll((Collection<? extends Link>)newValue);
				return;
			case ModelPackage.DOCUMENT__SUPPRESSIONS:
				getSuppressions().clear();
				getSuppressions().addAll((Collection<? extends Suppression>)newValue);
				return;
			case ModelPackage.DOCUMENT__SOURCES:
				getSources().clear();
				getSources().addAll((Collection<? extends Source>)newValue);
				return;
			case ModelPackage.DOCUMENT__RESIDUES:
				getResidues().clear();
				getResidues().addAll((Collection<? extends Residue>)newValue);
				return;
			case ModelPackage.DOCUMENT__MEDIA:
				getMedia().clear();
				getMedia().addAll((Collection<? extends Media>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case ModelPackage.DOCUMENT__FORMAT_VERSION:
				setFormatVersion(FORMAT_VERSION_EDEFAULT);
				return;
			case ModelPackage.DOCUMENT__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case ModelPackage.DOCUMENT__STATE:
				setState(STATE_EDEFAULT);
				return;
			case ModelPackage.DOCUMENT__EDITION:
				setEdition(EDITION_EDEFAULT);
				return;
			case ModelPackage.DOCUMENT__PERIOD:
				setPeriod(PERIOD_EDEFAULT);
				return;
			case ModelPackage.DOCUMENT__NEXT_PERIOD:
				setNextPeriod(NEXT_PERIOD_EDEFAULT);
				return;
			case ModelPackage.DOCUMENT__LAYOUT_PROFILE:
				setLayoutProfile(LAYOUT_PROFILE_EDEFAULT);
				return;
			case ModelPackage.DOCUMENT__ORGANISATION:
				setOrganisation((Organisation)null);
				return;
			case ModelPackage.DOCUMENT__TITLE_BLOCK:
				setTitleBlock((TitleBlock)null);
				return;
			case ModelPackage.DOCUMENT__FRONT_MATTER:
				setFrontMatter((FrontMatter)null);
				return;
			case ModelPackage.DOCUMENT__NUMBERING:
				setNumbering((NumberingScheme)null);
				return;
			case ModelPackage.DOCUMENT__BODY:
				setBody((Section)null);
				return;
			case ModelPackage.DOCUMENT__ATTACHMENTS:
				getAttachments().clear();
				return;
			case ModelPackage.DOCUMENT__BACK_MATTER:
				setBackMatter((BackMatter)null);
				return;
			case ModelPackage.DOCUMENT__TERMS:
				getTerms().clear();
				return;
			case ModelPackage.DOCUMENT__CITATIONS:
				getCitations().clear();
				return;
			case ModelPackage.DOCUMENT__NOTES:
				getNotes().clear();
				return;
			case ModelPackage.DOCUMENT__LINKS:
				getLinks().clear();
				return;
			case ModelPackage.DOCUMENT__SUPPRESSIONS:
				getSuppressions().clear();
				return;
			case ModelPackage.DOCUMENT__SOURCES:
				getSources().clear();
				return;
			case ModelPackage.DOCUMENT__RESIDUES:
				getResidues().clear();
				return;
			case ModelPackage.DOCUMENT__MEDIA:
				getMedia().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case ModelPackage.DOCUMENT__FORMAT_VERSION:
				return FORMAT_VERSION_EDEFAULT == null ? formatVersion != null : !FORMAT_VERSION_EDEFAULT.equals(formatVersion);
			case ModelPackage.DOCUMENT__KIND:
				return KIND_EDEFAULT == null ? kind != null : !KIND_EDEFAULT.equals(kind);
			case ModelPackage.DOCUMENT__STATE:
				return state != STATE_EDEFAULT;
			case ModelPackage.DOCUMENT__EDITION:
				return edition != EDITION_EDEFAULT;
			case ModelPackage.DOCUMENT__PERIOD:
				return PERIOD_EDEFAULT == null ? period != null : !PERIOD_EDEFAULT.equals(period);
			case ModelPackage.DOCUMENT__NEXT_PERIOD:
				return NEXT_PERIOD_EDEFAULT == null ? nextPeriod != null : !NEXT_PERIOD_EDEFAULT.equals(nextPeriod);
			case ModelPackage.DOCUMENT__LAYOUT_PROFILE:
				return LAYOUT_PROFILE_EDEFAULT == null ? layoutProfile != null : !LAYOUT_PROFILE_EDEFAULT.equals(layoutProfile);
			case ModelPackage.DOCUMENT__ORGANISATION:
				return organisation != null;
			case ModelPackage.DOCUMENT__TITLE_BLOCK:
				return titleBlock != null;
			case ModelPackage.DOCUMENT__FRONT_MATTER:
				return frontMatter != null;
			case ModelPackage.DOCUMENT__NUMBERING:
				return numbering != null;
			case ModelPackage.DOCUMENT__BODY:
				return body != null;
			case ModelPackage.DOCUMENT__ATTACHMENTS:
				return attachments != null && !attachments.isEmpty();
			case ModelPackage.DOCUMENT__BACK_MATTER:
				return backMatter != null;
			case ModelPackage.DOCUMENT__TERMS:
				return terms != null && !terms.isEmpty();
			case ModelPackage.DOCUMENT__CITATIONS:
				return citations != null && !citations.isEmpty();
			case ModelPackage.DOCUMENT__NOTES:
				return notes != null && !notes.isEmpty();
			case ModelPackage.DOCUMENT__LINKS:
				return links != null && !links.isEmpty();
			case ModelPackage.DOCUMENT__SUPPRESSIONS:
				return suppressions != null && !suppressions.isEmpty();
			case ModelPackage.DOCUMENT__SOURCES:
				return sources != null && !sources.isEmpty();
			case ModelPackage.DOCUMENT__RESIDUES:
				return residues != null && !residues.isEmpty();
			case ModelPackage.DOCUMENT__MEDIA:
				return media != null && !media.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (formatVersion: ");
		result.append(formatVersion);
		result.append(", kind: ");
		result.append(kind);
		result.append(", state: ");
		result.append(state);
		result.append(", edition: ");
		result.append(edition);
		result.append(", period: ");
		result.append(period);
		result.append(", nextPeriod: ");
		result.append(nextPeriod);
		result.append(", layoutProfile: ");
		result.append(layoutProfile);
		result.append(')');
		return result.toString();
	}

} //DocumentImpl
