package org.uniondraft.workbench.guide;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.URIUtil;
import org.osgi.framework.Bundle;

/**
 * The guide: pages in HTML on disk, a chapter each, in the language of the workbench. Beside them the help bundle says
 * which chapter tells of which part of the workbench.
 */
public final class Guide {

    /** The chapter that lists the others. */
    public static final String CONTENTS = "index";

    private static final String BUNDLE = "org.uniondraft.help";
    private static final String PAGES = "guide/";
    private static final String CHAPTERS = "chapters.properties";
    private static final String OTHER_LANGUAGE = "en";

    private final Path folder;
    private final Properties chapters = new Properties();

    private Guide(Path pages, String language) throws IOException {
        Path own = pages.resolve(language);
        folder = Files.isDirectory(own) ? own : pages.resolve(OTHER_LANGUAGE);
        try (InputStream in = Files.newInputStream(pages.resolve(CHAPTERS))) {
            chapters.load(in);
        }
    }

    /**
     * Finds the guide in the language of the workbench, in English if there is none.
     *
     * @return the guide
     * @throws IOException if the product has no guide, or it cannot be read
     */
    public static Guide find() throws IOException {
        Bundle bundle = Platform.getBundle(BUNDLE);
        URL pages = bundle == null ? null : bundle.getEntry(PAGES);
        if (pages == null) {
            throw new IOException(BUNDLE + "/" + PAGES);
        }
        try {
            return new Guide(Path.of(URIUtil.toURI(FileLocator.toFileURL(pages))), Platform.getNL().split("_")[0]);
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }

    /**
     * Finds the page of a chapter.
     *
     * @param chapter the name of the chapter
     * @return its file; that of the contents if there is no such chapter
     */
    public Path page(String chapter) {
        Path page = folder.resolve(chapter + ".html");
        return Files.isRegularFile(page) ? page : folder.resolve(CONTENTS + ".html");
    }

    /**
     * Finds the chapter about a part of the workbench.
     *
     * @param shown the class of a page, view or dialog
     * @return the name of the chapter; empty if there is none
     */
    public Optional<String> chapterOf(Class<?> shown) {
        for (String name = shown.getName(); !name.isEmpty(); name = name.substring(0, Math.max(0, name.lastIndexOf('.')))) {
            String chapter = chapters.getProperty(name);
            if (chapter != null) {
                return Optional.of(chapter);
            }
        }
        return Optional.empty();
    }
}
