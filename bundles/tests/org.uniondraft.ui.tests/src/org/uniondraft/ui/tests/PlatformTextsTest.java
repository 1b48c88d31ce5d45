package org.uniondraft.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.IDialogLabelKeys;
import org.eclipse.jface.resource.JFaceResources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.osgi.framework.Bundle;

class PlatformTextsTest {

    private static final String FRAGMENTS = "org.uniondraft.nls.";

    static Stream<String> fragments() {
        return Stream.of("jface", "minmax", "renderers", "swt", "ui", "views", "workbench").map(name -> FRAGMENTS + name);
    }

    @ParameterizedTest
    @MethodSource("fragments")
    void everyTextIsOneOfThePlatform(String name) throws IOException {
        Bundle fragment = Stream.of(Platform.getBundles(name, null)).findFirst().orElseThrow();
        Bundle host = Platform.getHosts(fragment)[0];
        List<String> strange = new ArrayList<>();
        int files = 0;
        for (URL file : Collections.list(fragment.findEntries("/", "*_zh.properties", true))) {
            files++;
            Properties known = load(original(host, file.getPath().replace("_zh.properties", ".properties")));
            load(file).stringPropertyNames().stream().filter(key -> !known.containsKey(key)).forEach(strange::add);
        }
        assertTrue(files > 0, name);
        assertEquals(List.of(), strange);
    }

    private static URL original(Bundle host, String path) {
        return Collections.list(host.findEntries(path.substring(0, path.lastIndexOf('/') + 1),
                path.substring(path.lastIndexOf('/') + 1), false)).getFirst();
    }

    private static Properties load(URL file) throws IOException {
        Properties texts = new Properties();
        try (InputStreamReader in = new InputStreamReader(file.openStream(), StandardCharsets.UTF_8)) {
            texts.load(in);
        }
        return texts;
    }

    @Test
    void dialogsSpeakChinese() {
        assertEquals("确定", JFaceResources.getString(IDialogLabelKeys.OK_LABEL_KEY));
    }
}
