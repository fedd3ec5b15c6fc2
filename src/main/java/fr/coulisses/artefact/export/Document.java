package fr.coulisses.artefact.export;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// A document as it is described, before any format.
///
/// @param language of the text, which screen readers and PDF readers are told
/// @param mention what every page repeats, for instance « Projet pédagogique fictif » (R-X-24); may be empty
/// @param print how large it is set on paper
/// @param letterhead who it comes from, above the title; `Letterhead.NONE` for what stays in the house
public record Document(
        String title,
        String subtitle,
        Locale language,
        String mention,
        List<Block> blocks,
        Print print,
        Letterhead letterhead) {

    public Document {
        blocks = List.copyOf(blocks);
    }

    public Document(String title, String subtitle, Locale language, String mention, List<Block> blocks) {
        this(title, subtitle, language, mention, blocks, Print.USUAL);
    }

    public Document(
            String title, String subtitle, Locale language, String mention, List<Block> blocks, boolean compact) {
        this(title, subtitle, language, mention, blocks, compact ? Print.COMPACT : Print.USUAL);
    }

    public Document(String title, String subtitle, Locale language, String mention, List<Block> blocks, Print print) {
        this(title, subtitle, language, mention, blocks, print, Letterhead.NONE);
    }

    /// The same with more at its end.
    public Document with(List<Block> more) {
        return new Document(
                title,
                subtitle,
                language,
                mention,
                Stream.concat(blocks.stream(), more.stream()).toList(),
                print,
                letterhead);
    }

    /// The headings that can be found by their anchor, down to a level.
    List<Block.Heading> headings(int depth) {
        return blocks.stream()
                .filter(Block.Heading.class::isInstance)
                .map(Block.Heading.class::cast)
                .filter(heading -> !heading.anchor().isEmpty() && heading.level() <= depth)
                .toList();
    }
}
