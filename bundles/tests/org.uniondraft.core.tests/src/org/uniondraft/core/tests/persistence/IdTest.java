package org.uniondraft.core.tests.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.uniondraft.core.persistence.DocumentFiles;
import org.uniondraft.core.tests.support.FullDocument;
import org.uniondraft.model.Document;
import org.uniondraft.model.Identified;
import org.uniondraft.model.ModelFactory;
import org.uniondraft.model.RecordTable;
import org.uniondraft.model.RecordView;
import org.uniondraft.model.Section;

class IdTest {

    private static final ModelFactory MAKE = ModelFactory.eINSTANCE;

    private Document document;
    private Resource resource;

    @BeforeEach
    void open() {
        document = FullDocument.make();
        resource = DocumentFiles.adopt(document);
    }

    @Test
    void everythingThatEntersHasAnIdOfItsOwn() {
        Set<String> ids = new HashSet<>();
        resource.getAllContents().forEachRemaining(object -> assertTrue(ids.add(idOf(object))));
        assertTrue(ids.size() > 100);
        resource.getAllContents()
                .forEachRemaining(object -> assertSame(object, resource.getEObject(idOf(object))));
    }

    @Test
    void adoptingTwiceChangesNothing() {
        String id = document.getBody().getId();
        assertSame(resource, DocumentFiles.adopt(document));
        assertEquals(id, document.getBody().getId());
    }

    @Test
    void aPastedCopyGetsNewIdsAndRefersToItself() {
        Section original = section();
        Section copy = EcoreUtil.copy(original);
        assertEquals(original.getId(), copy.getId());
        document.getBody().getSections().add(copy);
        assertNotEquals(original.getId(), copy.getId());
        assertNotEquals(original.getRecordTables().get(0).getId(), copy.getRecordTables().get(0).getId());
        assertSame(copy.getRecordTables().get(0), ((RecordView) copy.getBlocks().get(0)).getTable());
        assertSame(original, resource.getEObject(original.getId()));
    }

    @Test
    void undoOfADeletionKeepsTheId() {
        Section section = section();
        String id = section.getId();
        String tableId = section.getRecordTables().get(0).getId();
        document.getBody().getSections().remove(section);
        assertNull(resource.getEObject(id));
        document.getBody().getSections().add(0, section);
        assertEquals(id, section.getId());
        assertEquals(tableId, section.getRecordTables().get(0).getId());
        assertSame(section, resource.getEObject(id));
    }

    @Test
    void aCutThatIsPastedTwiceKeepsTheIdOnce() {
        Section section = section();
        String id = section.getId();
        document.getBody().getSections().remove(section);
        Section first = EcoreUtil.copy(section);
        Section second = EcoreUtil.copy(section);
        document.getBody().getSections().add(first);
        document.getBody().getSections().add(second);
        assertEquals(id, first.getId());
        assertNotEquals(id, second.getId());
    }

    @Test
    void movingKeepsTheId() {
        Section section = section();
        String id = section.getId();
        document.getAttachments().get(0).getBody().getSections().add(section);
        assertEquals(id, section.getId());
        assertSame(section, resource.getEObject(id));
    }

    @Test
    void anIdSetByHandIsFound() {
        Section section = section();
        section.setId("mine");
        assertSame(section, resource.getEObject("mine"));
        Section other = MAKE.createSection();
        other.setId("mine");
        document.getBody().getSections().add(other);
        assertNotNull(other.getId());
    }

    private Section section() {
        Section section = MAKE.createSection();
        RecordTable table = MAKE.createRecordTable();
        RecordView view = MAKE.createRecordView();
        view.setTable(table);
        section.getRecordTables().add(table);
        section.getBlocks().add(view);
        document.getBody().getSections().add(section);
        return section;
    }

    private static String idOf(EObject object) {
        return ((Identified) object).getId();
    }
}
