package org.uniondraft.check.rules.text;

import java.util.Arrays;

/**
 * Finds the phrases of a list in texts. A text is gone through once; how long the list is makes hardly a difference.
 *
 * @param <T> what is kept with a phrase
 */
final class PhraseTrie<T> {

    /** Takes what is found. */
    interface Target<T> {

        /**
         * Takes a phrase.
         *
         * @param start the offset of its first character
         * @param end the offset behind its last one
         * @param value what is kept with it
         */
        void found(int start, int end, T value);
    }

    private static final class Node<T> {
        private char[] letters = {};
        private Object[] next = {};
        private T value;

        @SuppressWarnings("unchecked")
        Node<T> get(char letter) {
            int index = Arrays.binarySearch(letters, letter);
            return index < 0 ? null : (Node<T>) next[index];
        }

        Node<T> grow(char letter) {
            Node<T> known = get(letter);
            if (known != null) {
                return known;
            }
            Node<T> fresh = new Node<>();
            int index = -Arrays.binarySearch(letters, letter) - 1;
            char[] moreLetters = Arrays.copyOf(letters, letters.length + 1);
            Object[] moreNodes = Arrays.copyOf(next, next.length + 1);
            System.arraycopy(letters, index, moreLetters, index + 1, letters.length - index);
            System.arraycopy(next, index, moreNodes, index + 1, next.length - index);
            moreLetters[index] = letter;
            moreNodes[index] = fresh;
            letters = moreLetters;
            next = moreNodes;
            return fresh;
        }
    }

    /** By the first character, so that a character that begins no phrase costs one look. */
    private final Object[] roots = new Object[Character.MAX_VALUE + 1];
    private final CharacterFilter first = new CharacterFilter("");

    /**
     * Adds a phrase. The one added last counts if there are two.
     *
     * @param phrase the phrase, not empty
     * @param value what is kept with it, not null
     */
    void put(String phrase, T value) {
        Node<T> node = root(phrase.charAt(0));
        if (node == null) {
            node = new Node<>();
            roots[phrase.charAt(0)] = node;
            first.add(phrase.charAt(0));
        }
        for (int i = 1; i < phrase.length(); i++) {
            node = node.grow(phrase.charAt(i));
        }
        node.value = value;
    }

    @SuppressWarnings("unchecked")
    private Node<T> root(char letter) {
        return (Node<T>) roots[letter];
    }

    /**
     * Finds the phrases in a text: the longest at each place, and none that overlaps the one before.
     *
     * @param text the text
     * @param target takes them in the order of the text
     */
    void find(String text, Target<T> target) {
        int i = 0;
        while (i < text.length()) {
            if (!first.has(text.charAt(i))) {
                i++;
                continue;
            }
            Node<T> node = root(text.charAt(i));
            int end = 0;
            T value = null;
            for (int j = i + 1; node != null; j++) {
                if (node.value != null) {
                    value = node.value;
                    end = j;
                }
                node = j < text.length() ? node.get(text.charAt(j)) : null;
            }
            if (value != null) {
                target.found(i, end, value);
                i = end;
            } else {
                i++;
            }
        }
    }
}
