package fr.coulisses.register.ui;

import com.vaadin.flow.component.Component;
import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.Block;
import fr.coulisses.register.Entry;
import fr.coulisses.register.Register;
import fr.coulisses.shared.ui.LiveFields;
import fr.coulisses.shared.ui.Tone;
import java.util.List;
import java.util.UUID;

/// The contract of a register's screens: one bean in the `ui` folder of its module, found by the frame.
public interface EntryEditor<C, S extends Enum<S>> {

    Register<C, S> register();

    /// Lays out the fields of an entry, each bound to its place in the content.
    void lay(LiveFields form, EntryPage<C, S> page);

    /// What a state means to the person who reads it.
    Tone tone(S state);

    /// What stands above the list, for instance its sums.
    default List<Component> overview(UUID project, List<Entry<C, S>> entries) {
        return List.of();
    }

    /// What the entries look like; the list beside it says the same in words.
    default List<Block> picture(List<Entry<C, S>> entries, Wording wording) {
        return List.of();
    }

    /// What stands beside an entry: what it asks to confirm, what depends on it.
    default List<Component> beside(EntryPage<C, S> page) {
        return List.of();
    }
}
