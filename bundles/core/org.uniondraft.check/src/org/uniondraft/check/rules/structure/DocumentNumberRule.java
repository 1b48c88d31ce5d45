package org.uniondraft.check.rules.structure;

import java.util.Optional;

import org.uniondraft.check.PaperContext;
import org.uniondraft.check.PaperRule;
import org.uniondraft.check.Report;
import org.uniondraft.model.FrontMatter;
import org.uniondraft.model.ModelPackage;

/** Finds document numbers that are not written as GB/T 9704-2012 7.2.5 asks for (规定). */
public final class DocumentNumberRule implements PaperRule {

    @Override
    public void check(PaperContext paper, Report report) {
        FrontMatter front = paper.document().getFrontMatter();
        if (front == null || front.getDocumentNumber() == null || front.getDocumentNumber().isBlank()) {
            return;
        }
        String number = front.getDocumentNumber();
        Optional<String> official = OfficialNumber.of(number);
        if (official.isEmpty() || !official.get().equals(number)) {
            report.object(front, ModelPackage.Literals.FRONT_MATTER__DOCUMENT_NUMBER, official.orElse(""), number);
        }
    }
}
