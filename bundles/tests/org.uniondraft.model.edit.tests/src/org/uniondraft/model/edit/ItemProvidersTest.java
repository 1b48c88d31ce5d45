package org.uniondraft.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.CommandActionDelegate;
import org.eclipse.emf.edit.command.CommandParameter;
import org.eclipse.emf.edit.command.CreateChildCommand;
import org.eclipse.emf.edit.provider.IEditingDomainItemProvider;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.IItemPropertySource;
import org.eclipse.emf.edit.provider.IViewerNotification;
import org.eclipse.emf.edit.provider.ITreeItemContentProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.uniondraft.model.Document;
import org.uniondraft.model.Heading;
import org.uniondraft.model.ModelFactory;
import org.uniondraft.model.ModelPackage;
import org.uniondraft.model.Paragraph;
import org.uniondraft.model.Section;

class ItemProvidersTest {

    private static final ModelFactory MODEL = ModelFactory.eINSTANCE;

    private final UnionDraftEditingDomain domain = UnionDraftEditingDomain.create();

    @AfterEach
    void dispose() {
        domain.dispose();
    }

    private <T> T adapt(EObject object, Class<T> type) {
        return assertInstanceOf(type, domain.getAdapterFactory().adapt(object, type));
    }

    private String label(EObject object) {
        return adapt(object, IItemLabelProvider.class).getText(object);
    }

    static Stream<String> concreteTypes() {
        return ModelPackage.eINSTANCE.getEClassifiers().stream()
                .filter(type -> type instanceof EClass eClass && !eClass.isAbstract()).map(type -> type.getName());
    }

    private static EObject create(String type) {
        return EcoreUtil.create((EClass) ModelPackage.eINSTANCE.getEClassifier(type));
    }

    @ParameterizedTest
    @MethodSource("concreteTypes")
    void everyTypeHasALabelAnIconAndProperties(String type) throws Exception {
        EObject object = create(type);
        assertFalse(label(object).isBlank());
        URL icon = assertInstanceOf(URL.class, adapt(object, IItemLabelProvider.class).getImage(object));
        try (InputStream svg = icon.openStream()) {
            var root = DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder().parse(svg).getDocumentElement();
            assertEquals("svg 16 16", root.getLocalName() + " " + root.getAttribute("width") + " " + root.getAttribute("height"));
        }
        for (IItemPropertyDescriptor property : adapt(object, IItemPropertySource.class).getPropertyDescriptors(object)) {
            EStructuralFeature feature = (EStructuralFeature) property.getFeature(object);
            assertEquals(ModelNames.get().of(feature), property.getDisplayName(object));
            assertEquals(!Set.of("id", "origin").contains(feature.getName()), property.canSetProperty(object), feature.getName());
            assertNotNull(property.getLabelProvider(object).getText(object.eGet(feature)));
        }
    }

    @ParameterizedTest
    @MethodSource("concreteTypes")
    void whateverCanBeContainedCanBeCreatedAndIsAChild(String type) {
        EObject object = create(type);
        Collection<?> descriptors = adapt(object, IEditingDomainItemProvider.class).getNewChildDescriptors(object, domain, null);
        Set<EStructuralFeature> offered = descriptors.stream()
                .map(descriptor -> ((CommandParameter) descriptor).getEStructuralFeature()).collect(Collectors.toSet());
        assertEquals(Set.copyOf(object.eClass().getEAllContainments()), offered);
        for (Object descriptor : descriptors) {
            CommandParameter parameter = (CommandParameter) descriptor;
            EObject child = parameter.getEValue();
            EObject owner = create(type);
            EStructuralFeature feature = parameter.getEStructuralFeature();
            if (feature.isMany()) {
                owner.eSet(feature, List.of(child));
            } else {
                owner.eSet(feature, child);
            }
            assertTrue(adapt(owner, ITreeItemContentProvider.class).getChildren(owner).contains(child), feature.getName());
        }
    }

    @Test
    void aPlaceForATextTakesTextsOnly() {
        EObject table = MODEL.createTable();
        List<String> captions = adapt(table, IEditingDomainItemProvider.class).getNewChildDescriptors(table, domain, null)
                .stream().map(CommandParameter.class::cast)
                .filter(parameter -> parameter.getFeature() == ModelPackage.Literals.TABLE__CAPTION)
                .map(parameter -> parameter.getEValue().eClass().getName()).toList();
        assertEquals(List.of("MarkedText"), captions);
    }

    @Test
    void newChildIsNamed() {
        EObject section = MODEL.createSection();
        var provider = adapt(section, IEditingDomainItemProvider.class);
        List<String> names = provider.getNewChildDescriptors(section, domain, null).stream()
                .map(descriptor -> (CommandActionDelegate) CreateChildCommand.create(domain, section, descriptor,
                        List.of(section)))
                .map(CommandActionDelegate::getText)
                .toList();
        assertTrue(names.contains(ModelNames.get().of(ModelPackage.Literals.PARAGRAPH)), names.toString());
    }

    @Test
    void changeOfATitleRefreshesTheLabelOfItsSection() {
        Section section = MODEL.createSection();
        Heading heading = MODEL.createHeading();
        section.setHeading(heading);
        List<Object> refreshed = new ArrayList<>();
        adapt(section, IItemLabelProvider.class);
        adapt(heading, IItemLabelProvider.class);
        domain.getAdapterFactory().addListener((Notification notification) -> refreshed
                .add(((IViewerNotification) notification).getElement()));
        heading.setText("加强民主管理");
        assertTrue(refreshed.containsAll(List.of(section, heading)), refreshed.toString());
        assertEquals("加强民主管理", label(section));
    }

    @Test
    void objectsOfOtherModelsAreLeftToOthers() {
        EObject foreign = EcoreUtil.create(EcorePackage.Literals.ECLASS);
        assertNotNull(label(foreign));
        assertFalse(new ModelItemProviderAdapterFactory().isFactoryForType(EcorePackage.eINSTANCE));
    }

    @Test
    void disposedProvidersNoLongerListen() {
        Document document = MODEL.createDocument();
        Paragraph paragraph = MODEL.createParagraph();
        label(document);
        label(paragraph);
        domain.dispose();
        assertTrue(document.eAdapters().isEmpty());
        assertTrue(paragraph.eAdapters().isEmpty());
    }
}
