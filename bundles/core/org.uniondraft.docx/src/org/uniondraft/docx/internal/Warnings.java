package org.uniondraft.docx.internal;

import java.util.ArrayList;
import java.util.List;

/** What the user should know about a file, in the order it was found; nothing twice. */
final class Warnings {

    private final List<String> messages = new ArrayList<>();

    void add(String message) {
        if (!messages.contains(message)) {
            messages.add(message);
        }
    }

    List<String> all() {
        return List.copyOf(messages);
    }
}
