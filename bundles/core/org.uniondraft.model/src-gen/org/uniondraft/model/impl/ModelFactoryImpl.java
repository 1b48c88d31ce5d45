/**
 * Generated from uniondraft.genmodel by releng/generate-model; not edited by hand.
 */
package org.uniondraft.model.impl;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EFactoryImpl;

import org.eclipse.emf.ecore.plugin.EcorePlugin;

import org.uniondraft.model.Alignment;
import org.uniondraft.model.Attachment;
import org.uniondraft.model.BackMatter;
import org.uniondraft.model.Cell;
import org.uniondraft.model.Citation;
import org.uniondraft.model.CitationKind;
import org.uniondraft.model.CitationMark;
import org.uniondraft.model.Column;
import org.uniondraft.model.CommentAnchor;
import org.uniondraft.model.Department;
import org.uniondraft.model.Document;
import org.uniondraft.model.DocumentState;
import org.uniondraft.model.Edition;
import org.uniondraft.model.Emphasis;
import org.uniondraft.model.Enumeration;
import org.uniondraft.model.EnumerationItem;
import org.uniondraft.model.EnumerationLayout;
import org.uniondraft.model.Field;
import org.uniondraft.model.FieldType;
import org.uniondraft.model.Figure;
import org.uniondraft.model.FrontMatter;
import org.uniondraft.model.Heading;
import org.uniondraft.model.HeadingForm;
import org.uniondraft.model.Link;
import org.uniondraft.model.LinkKind;
import org.uniondraft.model.LiveField;
import org.uniondraft.model.MarkedText;
import org.uniondraft.model.Media;
import org.uniondraft.model.ModelFactory;
import org.uniondraft.model.ModelPackage;
import org.uniondraft.model.Note;
import org.uniondraft.model.NoteKind;
import org.uniondraft.model.NumberMode;
import org.uniondraft.model.NumberingScheme;
import org.uniondraft.model.Organisation;
import org.uniondraft.model.Orientation;
import org.uniondraft.model.PageBreak;
import org.uniondraft.model.Paragraph;
import org.uniondraft.model.Person;
import org.uniondraft.model.Picture;
import org.uniondraft.model.Placeholder;
import org.uniondraft.model.PlaceholderKind;
import org.uniondraft.model.Property;
import org.uniondraft.model.RawBlock;
import org.uniondraft.model.RecordTable;
import org.uniondraft.model.RecordView;
import org.uniondraft.model.Residue;
import org.uniondraft.model.Row;
import org.uniondraft.model.Schedule;
import org.uniondraft.model.Section;
import org.uniondraft.model.SectionRole;
import org.uniondraft.model.Source;
import org.uniondraft.model.Strong;
import org.uniondraft.model.Suppression;
import org.uniondraft.model.Table;
import org.uniondraft.model.Term;
import org.uniondraft.model.TermKind;
import org.uniondraft.model.TermMark;
import org.uniondraft.model.TitleBlock;
import org.uniondraft.model.Total;
import org.uniondraft.model.Value;
import org.uniondraft.model.ViewForm;
import org.uniondraft.model.Word;

import org.uniondraft.model.value.Origin;
import org.uniondraft.model.value.Period;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Factory</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class ModelFactoryImpl extends EFactoryImpl implements ModelFactory {
	/**
	 * Creates the default factory implementation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static ModelFactory init() {
		try {
			ModelFactory theModelFactory = (ModelFactory)EPackage.Registry.INSTANCE.getEFactory(ModelPackage.eNS_URI);
			if (theModelFactory != null) {
				return theModelFactory;
			}
		}
		catch (Exception exception) {
			EcorePlugin.INSTANCE.log(exception);
		}
		return new ModelFactoryImpl();
	}

	/**
	 * Creates an instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ModelFactoryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EObject create(EClass eClass) {
		switch (eClass.getClassifierID()) {
			case ModelPackage.PROPERTY: return createProperty();
			case ModelPackage.DOCUMENT: return createDocument();
			case ModelPackage.ORGANISATION: return createOrganisation();
			case ModelPackage.WORD: return createWord();
			case ModelPackage.DEPARTMENT: return createDepartment();
			case ModelPackage.PERSON: return createPerson();
			case ModelPackage.TITLE_BLOCK: return createTitleBlock();
			case ModelPackage.FRONT_MATTER: return createFrontMatter();
			case ModelPackage.BACK_MATTER: return createBackMatter();
			case ModelPackage.NUMBERING_SCHEME: return createNumberingScheme();
			case ModelPackage.MARKED_TEXT: return createMarkedText();
			case ModelPackage.STRONG: return createStrong();
			case ModelPackage.EMPHASIS: return createEmphasis();
			case ModelPackage.CITATION_MARK: return createCitationMark();
			case ModelPackage.TERM_MARK: return createTermMark();
			case ModelPackage.PLACEHOLDER: return createPlaceholder();
			case ModelPackage.LIVE_FIELD: return createLiveField();
			case ModelPackage.COMMENT_ANCHOR: return createCommentAnchor();
			case ModelPackage.SECTION: return createSection();
			case ModelPackage.HEADING: return createHeading();
			case ModelPackage.PARAGRAPH: return createParagraph();
			case ModelPackage.ENUMERATION: return createEnumeration();
			case ModelPackage.ENUMERATION_ITEM: return createEnumerationItem();
			case ModelPackage.RECORD_VIEW: return createRecordView();
			case ModelPackage.SCHEDULE: return createSchedule();
			case ModelPackage.TABLE: return createTable();
			case ModelPackage.COLUMN: return createColumn();
			case ModelPackage.ROW: return createRow();
			case ModelPackage.CELL: return createCell();
			case ModelPackage.PICTURE: return createPicture();
			case ModelPackage.PAGE_BREAK: return createPageBreak();
			case ModelPackage.RAW_BLOCK: return createRawBlock();
			case ModelPackage.RECORD_TABLE: return createRecordTable();
			case ModelPackage.FIELD: return createField();
			case ModelPackage.FIGURE: return createFigure();
			case ModelPackage.RECORD: return createRecord();
			case ModelPackage.VALUE: return createValue();
			case ModelPackage.ATTACHMENT: return createAttachment();
			case ModelPackage.TERM: return createTerm();
			case ModelPackage.CITATION: return createCitation();
			case ModelPackage.NOTE: return createNote();
			case ModelPackage.LINK: return createLink();
			case ModelPackage.SUPPRESSION: return createSuppression();
			case ModelPackage.SOURCE: return createSource();
			case ModelPackage.RESIDUE: return createResidue();
			case ModelPackage.MEDIA: return createMedia();
			default:
				throw new IllegalArgumentException("The class '" + eClass.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object createFromString(EDataType eDataType, String initialValue) {
		switch (eDataType.getClassifierID()) {
			case ModelPackage.DOCUMENT_STATE:
				return createDocumentStateFromString(eDataType, initialValue);
			case ModelPackage.EDITION:
				return createEditionFromString(eDataType, initialValue);
			case ModelPackage.SECTION_ROLE:
				return createSectionRoleFromString(eDataType, initialValue);
			case ModelPackage.HEADING_FORM:
				return createHeadingFormFromString(eDataType, initialValue);
			case ModelPackage.NUMBER_MODE:
				return createNumberModeFromString(eDataType, initialValue);
			case ModelPackage.PLACEHOLDER_KIND:
				return createPlaceholderKindFromString(eDataType, initialValue);
			case ModelPackage.ENUMERATION_LAYOUT:
				return createEnumerationLayoutFromString(eDataType, initialValue);
			case ModelPackage.VIEW_FORM:
				return createViewFormFromString(eDataType, initialValue);
			case ModelPackage.FIELD_TYPE:
				return createFieldTypeFromString(eDataType, initialValue);
			case ModelPackage.TOTAL:
				return createTotalFromString(eDataType, initialValue);
			case ModelPackage.ALIGNMENT:
				return createAlignmentFromString(eDataType, initialValue);
			case ModelPackage.ORIENTATION:
				return createOrientationFromString(eDataType, initialValue);
			case ModelPackage.NOTE_KIND:
				return createNoteKindFromString(eDataType, initialValue);
			case ModelPackage.LINK_KIND:
				return createLinkKindFromString(eDataType, initialValue);
			case ModelPackage.CITATION_KIND:
				return createCitationKindFromString(eDataType, initialValue);
			case ModelPackage.TERM_KIND:
				return createTermKindFromString(eDataType, initialValue);
			case ModelPackage.PERIOD:
				return createPeriodFromString(eDataType, initialValue);
			case ModelPackage.ORIGIN:
				return createOriginFromString(eDataType, initialValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String convertToString(EDataType eDataType, Object instanceValue) {
		switch (eDataType.getClassifierID()) {
			case ModelPackage.DOCUMENT_STATE:
				return convertDocumentStateToString(eDataType, instanceValue);
			case ModelPackage.EDITION:
				return convertEditionToString(eDataType, instanceValue);
			case ModelPackage.SECTION_ROLE:
				return convertSectionRoleToString(eDataType, instanceValue);
			case ModelPackage.HEADING_FORM:
				return convertHeadingFormToString(eDataType, instanceValue);
			case ModelPackage.NUMBER_MODE:
				return convertNumberModeToString(eDataType, instanceValue);
			case ModelPackage.PLACEHOLDER_KIND:
				return convertPlaceholderKindToString(eDataType, instanceValue);
			case ModelPackage.ENUMERATION_LAYOUT:
				return convertEnumerationLayoutToString(eDataType, instanceValue);
			case ModelPackage.VIEW_FORM:
				return convertViewFormToString(eDataType, instanceValue);
			case ModelPackage.FIELD_TYPE:
				return convertFieldTypeToString(eDataType, instanceValue);
			case ModelPackage.TOTAL:
				return convertTotalToString(eDataType, instanceValue);
			case ModelPackage.ALIGNMENT:
				return convertAlignmentToString(eDataType, instanceValue);
			case ModelPackage.ORIENTATION:
				return convertOrientationToString(eDataType, instanceValue);
			case ModelPackage.NOTE_KIND:
				return convertNoteKindToString(eDataType, instanceValue);
			case ModelPackage.LINK_KIND:
				return convertLinkKindToString(eDataType, instanceValue);
			case ModelPackage.CITATION_KIND:
				return convertCitationKindToString(eDataType, instanceValue);
			case ModelPackage.TERM_KIND:
				return convertTermKindToString(eDataType, instanceValue);
			case ModelPackage.PERIOD:
				return convertPeriodToString(eDataType, instanceValue);
			case ModelPackage.ORIGIN:
				return convertOriginToString(eDataType, instanceValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Property createProperty() {
		PropertyImpl property = new PropertyImpl();
		return property;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Document createDocument() {
		DocumentImpl document = new DocumentImpl();
		return document;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Organisation createOrganisation() {
		OrganisationImpl organisation = new OrganisationImpl();
		return organisation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Word createWord() {
		WordImpl word = new WordImpl();
		return word;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Department createDepartment() {
		DepartmentImpl department = new DepartmentImpl();
		return department;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Person createPerson() {
		PersonImpl person = new PersonImpl();
		return person;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TitleBlock createTitleBlock() {
		TitleBlockImpl titleBlock = new TitleBlockImpl();
		return titleBlock;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FrontMatter createFrontMatter() {
		FrontMatterImpl frontMatter = new FrontMatterImpl();
		return frontMatter;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BackMatter createBackMatter() {
		BackMatterImpl backMatter = new BackMatterImpl();
		return backMatter;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NumberingScheme createNumberingScheme() {
		NumberingSchemeImpl numberingScheme = new NumberingSchemeImpl();
		return numberingScheme;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MarkedText createMarkedText() {
		MarkedTextImpl markedText = new MarkedTextImpl();
		return markedText;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Strong createStrong() {
		StrongImpl strong = new StrongImpl();
		return strong;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Emphasis createEmphasis() {
		EmphasisImpl emphasis = new EmphasisImpl();
		return emphasis;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CitationMark createCitationMark() {
		CitationMarkImpl citationMark = new CitationMarkImpl();
		return citationMark;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TermMark createTermMark() {
		TermMarkImpl termMark = new TermMarkImpl();
		return termMark;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Placeholder createPlaceholder() {
		PlaceholderImpl placeholder = new PlaceholderImpl();
		return placeholder;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LiveField createLiveField() {
		LiveFieldImpl liveField = new LiveFieldImpl();
		return liveField;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CommentAnchor createCommentAnchor() {
		CommentAnchorImpl commentAnchor = new CommentAnchorImpl();
		return commentAnchor;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Section createSection() {
		SectionImpl section = new SectionImpl();
		return section;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Heading createHeading() {
		HeadingImpl heading = new HeadingImpl();
		return heading;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Paragraph createParagraph() {
		ParagraphImpl paragraph = new ParagraphImpl();
		return paragraph;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Enumeration createEnumeration() {
		EnumerationImpl enumeration = new EnumerationImpl();
		return enumeration;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EnumerationItem createEnumerationItem() {
		EnumerationItemImpl enumerationItem = new EnumerationItemImpl();
		return enumerationItem;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RecordView createRecordView() {
		RecordViewImpl recordView = new RecordViewImpl();
		return recordView;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Schedule createSchedule() {
		ScheduleImpl schedule = new ScheduleImpl();
		return schedule;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Table createTable() {
		TableImpl table = new TableImpl();
		return table;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Column createColumn() {
		ColumnImpl column = new ColumnImpl();
		return column;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Row createRow() {
		RowImpl row = new RowImpl();
		return row;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Cell createCell() {
		CellImpl cell = new CellImpl();
		return cell;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Picture createPicture() {
		PictureImpl picture = new PictureImpl();
		return picture;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PageBreak createPageBreak() {
		PageBreakImpl pageBreak = new PageBreakImpl();
		return pageBreak;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RawBlock createRawBlock() {
		RawBlockImpl rawBlock = new RawBlockImpl();
		return rawBlock;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RecordTable createRecordTable() {
		RecordTableImpl recordTable = new RecordTableImpl();
		return recordTable;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Field createField() {
		FieldImpl field = new FieldImpl();
		return field;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Figure createFigure() {
		FigureImpl figure = new FigureImpl();
		return figure;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public org.uniondraft.model.Record createRecord() {
		RecordImpl record = new RecordImpl();
		return record;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Value createValue() {
		ValueImpl value = new ValueImpl();
		return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Attachment createAttachment() {
		AttachmentImpl attachment = new AttachmentImpl();
		return attachment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Term createTerm() {
		TermImpl term = new TermImpl();
		return term;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Citation createCitation() {
		CitationImpl citation = new CitationImpl();
		return citation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Note createNote() {
		NoteImpl note = new NoteImpl();
		return note;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Link createLink() {
		LinkImpl link = new LinkImpl();
		return link;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Suppression createSuppression() {
		SuppressionImpl suppression = new SuppressionImpl();
		return suppression;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Source createSource() {
		SourceImpl source = new SourceImpl();
		return source;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Residue createResidue() {
		ResidueImpl residue = new ResidueImpl();
		return residue;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Media createMedia() {
		MediaImpl media = new MediaImpl();
		return media;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public DocumentState createDocumentStateFromString(EDataType eDataType, String initialValue) {
		DocumentState result = DocumentState.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDocumentStateToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Edition createEditionFromString(EDataType eDataType, String initialValue) {
		Edition result = Edition.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertEditionToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public SectionRole createSectionRoleFromString(EDataType eDataType, String initialValue) {
		SectionRole result = SectionRole.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertSectionRoleToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public HeadingForm createHeadingFormFromString(EDataType eDataType, String initialValue) {
		HeadingForm result = HeadingForm.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertHeadingFormToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NumberMode createNumberModeFromString(EDataType eDataType, String initialValue) {
		NumberMode result = NumberMode.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertNumberModeToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public PlaceholderKind createPlaceholderKindFromString(EDataType eDataType, String initialValue) {
		PlaceholderKind result = PlaceholderKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertPlaceholderKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public EnumerationLayout createEnumerationLayoutFromString(EDataType eDataType, String initialValue) {
		EnumerationLayout result = EnumerationLayout.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertEnumerationLayoutToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ViewForm createViewFormFromString(EDataType eDataType, String initialValue) {
		ViewForm result = ViewForm.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertViewFormToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public FieldType createFieldTypeFromString(EDataType eDataType, String initialValue) {
		FieldType result = FieldType.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertFieldTypeToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Total createTotalFromString(EDataType eDataType, String initialValue) {
		Total result = Total.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertTotalToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Alignment createAlignmentFromString(EDataType eDataType, String initialValue) {
		Alignment result = Alignment.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertAlignmentToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Orientation createOrientationFromString(EDataType eDataType, String initialValue) {
		Orientation result = Orientation.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertOrientationToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NoteKind createNoteKindFromString(EDataType eDataType, String initialValue) {
		NoteKind result = NoteKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertNoteKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public LinkKind createLinkKindFromString(EDataType eDataType, String initialValue) {
		LinkKind result = LinkKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertLinkKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public CitationKind createCitationKindFromString(EDataType eDataType, String initialValue) {
		CitationKind result = CitationKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertCitationKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public TermKind createTermKindFromString(EDataType eDataType, String initialValue) {
		TermKind result = TermKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertTermKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Period createPeriod(final String it) {
		return it == null ? null : Period.parse(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Period createPeriodFromString(EDataType eDataType, String initialValue) {
		return createPeriod(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertPeriod(final Period it) {
		return it == null ? null : it.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertPeriodToString(EDataType eDataType, Object instanceValue) {
		return convertPeriod((Period)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Origin createOrigin(final String it) {
		return it == null ? null : Origin.parse(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Origin createOriginFromString(EDataType eDataType, String initialValue) {
		return createOrigin(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertOrigin(final Origin it) {
		return it == null ? null : it.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertOriginToString(EDataType eDataType, Object instanceValue) {
		return convertOrigin((Origin)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ModelPackage getModelPackage() {
		return (ModelPackage)getEPackage();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @deprecated
	 * @generated
	 */
	@Deprecated
	public static ModelPackage getPackage() {
		return ModelPackage.eINSTANCE;
	}

} //ModelFactoryImpl
