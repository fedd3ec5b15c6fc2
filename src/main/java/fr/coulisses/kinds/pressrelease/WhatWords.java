package fr.coulisses.kinds.pressrelease;

import fr.coulisses.project.ProjectType;
import fr.coulisses.shared.WordList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The words by which a release says what takes place: « festival », « exposition »; the list is
/// `what-words.txt`.
final class WhatWords {

    private static final Map<String, String> WORDS = WordList.beside(WhatWords.class, "what-words.txt");

    private WhatWords() {}

    static List<String> of(ProjectType type) {
        return Stream.of(WORDS.getOrDefault(type.name(), "").split(",", -1))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
