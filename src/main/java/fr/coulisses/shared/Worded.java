package fr.coulisses.shared;

import java.util.Locale;

/// Something in a sentence that has words of its own in each language: a name that is a label, a whole sentence.
@FunctionalInterface
public interface Worded {

    String in(Locale language, Labels labels);
}
