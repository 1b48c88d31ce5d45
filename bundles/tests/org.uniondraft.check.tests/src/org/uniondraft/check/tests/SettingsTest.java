package org.uniondraft.check.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.uniondraft.check.CheckSettings;
import org.uniondraft.check.CheckSettings.Setting;
import org.uniondraft.check.CheckSettingsFile;
import org.uniondraft.core.catalog.Catalogs;
import org.uniondraft.core.catalog.RuleDescriptor;
import org.uniondraft.core.catalog.RuleDescriptor.Severity;
import org.uniondraft.core.files.DocumentException;
import org.uniondraft.model.ModelFactory;
import org.uniondraft.model.Organisation;

/** Rules are switched and weighed by the user, for all papers or for those of an organisation. */
class SettingsTest {

    /** A warning, in a final version an error, off. */
    private static final RuleDescriptor WORD = Catalogs.platform().rules().find("test.word").orElseThrow();
    /** A hint, on. */
    private static final RuleDescriptor STALE = Catalogs.platform().rules().find("stale-suppression").orElseThrow();

    @TempDir
    Path folder;

    private static Organisation organisation(String kind, String name) {
        Organisation organisation = ModelFactory.eINSTANCE.createOrganisation();
        organisation.setKind(kind);
        organisation.setFullName(name);
        return organisation;
    }

    @Test
    void withoutSettingsRulesAreAsTheyDeclare() {
        assertFalse(CheckSettings.NONE.isEnabled(WORD));
        assertTrue(CheckSettings.NONE.isEnabled(STALE));
        assertEquals(Severity.WARNING, CheckSettings.NONE.severity(WORD, false));
        assertEquals(Severity.ERROR, CheckSettings.NONE.severity(WORD, true));
    }

    @Test
    void whatKeepsAFinalVersionBackStaysSo() {
        CheckSettings settings = CheckSettings.NONE.with("", WORD.id(), Setting.HINT).with("", STALE.id(), Setting.ERROR);
        assertEquals(Severity.HINT, settings.severity(WORD, false));
        assertEquals(Severity.ERROR, settings.severity(WORD, true));
        assertEquals(Severity.ERROR, settings.severity(STALE, true));
        assertTrue(settings.isEnabled(WORD));
    }

    @Test
    void theNameOfAnOrganisationCountsMoreThanItsKind() throws Exception {
        Path file = Files.writeString(folder.resolve("rules.ini"), """
                # for all
                stale-suppression = off
                [kind hospital]
                stale-suppression = warning
                [青山医院工会]
                stale-suppression = Error
                """);
        List<String> problems = new ArrayList<>();
        CheckSettings settings = CheckSettingsFile.at(file).read(problems::add);
        assertEquals(List.of(), problems);
        assertFalse(settings.of(null).isEnabled(STALE));
        assertFalse(settings.of(organisation("school", "某某学校工会")).isEnabled(STALE));
        assertEquals(Severity.WARNING, settings.of(organisation("hospital", "绿水医院工会")).severity(STALE, false));
        assertEquals(Severity.ERROR, settings.of(organisation("hospital", "青山医院工会")).severity(STALE, false));
        assertEquals(Set.of("stale-suppression"), settings.rules());
    }

    @Test
    void whatIsWrittenIsReadAgain() throws Exception {
        CheckSettings settings = CheckSettings.NONE.with("", "a", Setting.OFF).with("kind school", "b", Setting.HINT)
                .with("某某学校工会", "a", Setting.ON);
        Path file = folder.resolve("new/rules.ini");
        CheckSettingsFile.at(file).write(settings);
        assertEquals(settings, CheckSettingsFile.at(file).read(problem -> {
            throw new AssertionError(problem);
        }));
        assertEquals("a = off\n\n[kind school]\nb = hint\n\n[某某学校工会]\na = on\n", Files.readString(file));
    }

    @Test
    void theOtherLinesOfTheUserStay() throws Exception {
        Path file = Files.writeString(folder.resolve("rules.ini"), """
                # 办公室定的，2026年3月
                a=off
                b = hint
                someday = maybe

                # 医院一律从严
                [kind hospital]
                  a = Warning
                nonsense
                [ 青山医院工会 ]
                b = off
                """);
        CheckSettingsFile settings = CheckSettingsFile.at(file);
        settings.write(settings.read(problem -> {
        }).with("", "b", Setting.ERROR).with("", "c", Setting.OFF).with("kind hospital", "d", Setting.ON)
                .with("青山医院工会", "b", null).with("kind school", "a", Setting.ON));
        assertEquals("""
                # 办公室定的，2026年3月
                a=off
                b = error
                someday = maybe
                c = off

                # 医院一律从严
                [kind hospital]
                  a = Warning
                nonsense
                d = on
                [ 青山医院工会 ]

                [kind school]
                a = on
                """, Files.readString(file));
    }

    @Test
    void aFileThatCannotBeReadIsNotOverwritten() throws Exception {
        Path file = Files.write(folder.resolve("rules.ini"), new byte[] {'#', (byte) 0xC3, (byte) 0x28});
        assertThrows(DocumentException.class, () -> CheckSettingsFile.at(file).write(CheckSettings.NONE));
        assertEquals(3, Files.size(file));
    }

    @Test
    void noFileIsNoSettings() throws Exception {
        assertEquals(CheckSettings.NONE, CheckSettingsFile.at(folder.resolve("none.ini")).readIfThere(problem -> {
            throw new AssertionError(problem);
        }));
    }

    @Test
    void aLineThatCannotBeReadIsToldWithItsPlace() throws Exception {
        Path file = Files.writeString(folder.resolve("rules.ini"), "a = sometimes\nnonsense\nb = off\n");
        List<String> problems = new ArrayList<>();
        assertEquals(CheckSettings.NONE.with("", "b", Setting.OFF), CheckSettingsFile.at(file).read(problems::add));
        assertEquals(List.of(file + ", line 1, is left out: the value is none of on, off, error, warning, hint",
                file + ", line 2, is left out: it is neither [ORGANISATION] nor RULE = VALUE"), problems);
    }

    @Test
    void settingsThatCannotBeReadAreTold() {
        assertThrows(DocumentException.class, () -> CheckSettingsFile.at(folder.resolve("none.ini")).read(problem -> {
        }));
    }
}
