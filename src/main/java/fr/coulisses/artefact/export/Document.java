package fr.coulisses.artefact.export;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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

    /// The photographs that it shows, by their SHA-256.
    public Set<String> pictures() {
        return photos(blocks).map(Block.Photo::picture).collect(Collectors.toSet());
    }

    private static Stream<Block.Photo> photos(List<Block> blocks) {
        return blocks.stream().flatMap(block -> switch (block) {
            case Block.Photographs photographs -> photographs.photos().stream();
            case Block.Foreign foreign -> photos(foreign.blocks());
            default -> Stream.empty();
        });
    }

    /// Those of its photographs that it encloses, by their SHA-256.
    Map<String, Illustration.Enclosed> enclosed() {
        Map<String, Illustration.Enclosed> enclosed = new HashMap<>();
        photos(blocks).forEach(photo -> {
            if (photo.shown() instanceof Illustration.Enclosed file) {
                enclosed.put(photo.picture(), file);
            }
        });
        return enclosed;
    }

    /// The same with its photographs.
    ///
    /// @param found by their SHA-256; a photograph that is not among them is left out
    public Document illustrated(Map<String, Illustration> found) {
        return new Document(title, subtitle, language, mention, illustrated(blocks, found), print, letterhead);
    }

    private static List<Block> illustrated(List<Block> blocks, Map<String, Illustration> found) {
        return blocks.stream().map(block -> illustrated(block, found)).toList();
    }

    private static Block illustrated(Block block, Map<String, Illustration> found) {
        return switch (block) {
            case Block.Photographs photographs ->
                new Block.Photographs(photographs.photos().stream()
                        .map(photo -> photo.shownAs(found.get(photo.picture())))
                        .toList());
            case Block.Foreign foreign -> new Block.Foreign(foreign.language(), illustrated(foreign.blocks(), found));
            default -> block;
        };
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
