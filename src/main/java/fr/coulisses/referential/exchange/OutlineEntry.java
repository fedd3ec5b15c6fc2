package fr.coulisses.referential.exchange;

import java.util.List;

/// One entry of a framework that is a tree, as its file has it.
///
/// @param id what others name as their parent
/// @param parent the id of the entry above; empty at the top
/// @param code as people say it; empty where the file has none
/// @param title short; empty where there is only a text
/// @param modalities of a block, where the file has them
/// @param place in the words of the file
record OutlineEntry(
        String id,
        String parent,
        String code,
        String title,
        String text,
        LeafKind kind,
        List<String> modalities,
        String place) {

    /// The title, or the beginning of the text.
    String shortTitle(int most) {
        return PlainText.shortened(title.isEmpty() ? PlainText.line(text) : title, most);
    }

    /// The title in full: a program that cuts titles has the whole in the text.
    String fullTitle() {
        String first = text.lines().findFirst().orElse("");
        return title.isEmpty() || first.startsWith(uncut(title)) ? PlainText.line(first) : title;
    }

    /// The text, or the title.
    String fullText() {
        return text.isEmpty() ? title : text;
    }

    /// What an assessor reads: the text where it goes on from the title, else both.
    String criterion() {
        if (title.isEmpty() || text.isEmpty() || text.startsWith(uncut(title))) {
            return PlainText.line(fullText());
        }
        String both = title + " – " + PlainText.line(text);
        return both.length() <= OutlineReading.LONGEST_CRITERION ? both : title;
    }

    private static String uncut(String title) {
        return title.endsWith("…") ? title.substring(0, title.length() - 1) : title;
    }
}
