package fr.coulisses.artefact.export;

import java.util.List;
import java.util.Locale;

/// A document as it is described, before any format.
///
/// @param language of the text, which screen readers and PDF readers are told
/// @param mention what every page repeats, for instance « Projet pédagogique fictif » (R-X-24); may be empty
public record Document(String title, String subtitle, Locale language, String mention, List<Block> blocks) {

    public Document {
        blocks = List.copyOf(blocks);
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
