package fr.coulisses.referential.exchange;

import java.util.ArrayList;
import java.util.List;

/// One competency that a text was split into, with the details that stand under it.
record SplitCompetency(String text, List<String> details) {

    SplitCompetency(String text) {
        this(text, new ArrayList<>());
    }
}
