package org.uniondraft.intake.docx;

import java.util.Arrays;

import org.uniondraft.intake.source.SourceObject;
import org.uniondraft.model.Block;
import org.uniondraft.model.Document;
import org.uniondraft.model.Media;
import org.uniondraft.model.ModelFactory;
import org.uniondraft.model.Picture;

/**
 * Makes a picture of the model. One that is shown several times is kept once.
 *
 * @param picture the picture
 */
record PictureBuilder(DocxPicture picture) implements SourceObject {

    private static final double TEN = 10;

    @Override
    public Block create(Document document) {
        Picture made = ModelFactory.eINSTANCE.createPicture();
        made.setMedia(document.getMedia().stream().filter(media -> Arrays.equals(media.getContent(), picture.content()))
                .findFirst().orElseGet(() -> media(document)));
        made.setWidth(Math.round(picture.millimetres() * TEN) / TEN);
        made.setAlternativeText(picture.description() == null || picture.description().isBlank() ? null
                : org.uniondraft.model.support.Texts.line(picture.description()));
        return made;
    }

    private Media media(Document document) {
        Media media = ModelFactory.eINSTANCE.createMedia();
        media.setName(picture.name());
        media.setMediaType(picture.mediaType());
        media.setContent(picture.content());
        document.getMedia().add(media);
        return media;
    }

    @Override
    public String line() {
        return "";
    }
}
