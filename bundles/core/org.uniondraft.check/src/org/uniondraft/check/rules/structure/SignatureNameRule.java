package org.uniondraft.check.rules.structure;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.uniondraft.check.PaperContext;
import org.uniondraft.check.PaperRule;
import org.uniondraft.check.Report;
import org.uniondraft.model.BackMatter;
import org.uniondraft.model.ModelPackage;
import org.uniondraft.model.Organisation;

/** Finds signatures that are not the name of the organisation, full or short (C32, GB/T 9704-2012 7.3.5). */
public final class SignatureNameRule implements PaperRule {

    @Override
    public void check(PaperContext paper, Report report) {
        Organisation organisation = paper.document().getOrganisation();
        BackMatter back = paper.document().getBackMatter();
        if (organisation == null || back == null || organisation.getFullName() == null
                || organisation.getFullName().isBlank() || back.getSignatories().size() != 1) {
            return;
        }
        List<String> names = Stream.of(organisation.getFullName(), organisation.getShortName()).filter(Objects::nonNull)
                .map(String::strip).filter(name -> !name.isEmpty()).toList();
        String signed = back.getSignatories().getFirst().strip();
        boolean person = organisation.getPeople().stream().anyMatch(each -> signed.equals(each.getName()));
        boolean known = person || names.stream().anyMatch(name -> signed.contains(name) || name.contains(signed));
        if (!signed.isEmpty() && !known) {
            report.object(back, ModelPackage.Literals.BACK_MATTER__SIGNATORIES, signed, names.getFirst());
        }
    }
}
