package fr.coulisses.referential.exchange;

import fr.coulisses.referential.SheetContent;
import java.util.List;
import java.util.Map;

/// A sheet as it was found in a file, with what a person should look at before it is stored.
///
/// @param evidence the competencies that each kind of artefact can evidence, where the file says so
/// @param freeTexts by block, the text that its competencies were split from; a person may split it otherwise
public record ReadSheet(
        ExchangeFormat format,
        SheetContent content,
        Map<String, List<String>> evidence,
        Map<String, String> freeTexts,
        List<ReadingNote> notes) {}
