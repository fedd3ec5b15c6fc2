package fr.coulisses.register.ui;

import fr.coulisses.register.Register;
import fr.coulisses.shared.NotFound;
import java.util.List;
import org.springframework.stereotype.Component;

/// The screens of this release, by register.
@Component
class EntryEditors {

    private final List<EntryEditor<?, ?>> editors;

    EntryEditors(List<EntryEditor<?, ?>> editors) {
        this.editors = editors;
    }

    /// @throws NotFound when this release has no screens for the register
    @SuppressWarnings("unchecked")
    <C, S extends Enum<S>> EntryEditor<C, S> of(Register<C, S> register) {
        return editors.stream()
                .filter(editor -> editor.register() == register)
                .map(editor -> (EntryEditor<C, S>) editor)
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
