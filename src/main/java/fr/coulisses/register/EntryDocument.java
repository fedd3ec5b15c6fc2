package fr.coulisses.register;

import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.Document;
import java.util.function.BiFunction;

/// A document that is made of an entry: a letter, a contract, a sheet.
///
/// @param key in its address; its label is `{key of the register}.document.{key}`
public record EntryDocument<C, S extends Enum<S>>(String key, BiFunction<Entry<C, S>, Wording, Document> writing) {

    public Document of(Entry<C, S> entry, Wording wording) {
        return writing.apply(entry, wording);
    }
}
