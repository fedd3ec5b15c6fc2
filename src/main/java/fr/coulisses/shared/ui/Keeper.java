package fr.coulisses.shared.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import org.jspecify.annotations.Nullable;

/// A part of a page in which no keystroke is lost: what is typed into a watched field stays in the browser until the
/// server has saved it, and is handed back after a lost session or a restart.
@Tag("text-keeper")
public class Keeper extends HtmlContainer {

    /// What to do with a text that was typed and never saved.
    @FunctionalInterface
    public interface Recovery {
        /// @param before what the field said when the typing began
        void recovered(String name, String before, String text);
    }

    private transient @Nullable Recovery recovery;

    /// @param key what the texts belong to, for instance an artefact's id; the same after a reload
    public Keeper(String key) {
        getElement().setAttribute("data-key", key);
    }

    /// Watches a text field under a name that is the same after a reload.
    public void watch(Component field, String name) {
        field.getElement().setAttribute("data-keep", name);
    }

    /// Says that the server has this text.
    public void kept(String name, String text) {
        getElement().executeJs("customElements.whenDefined('text-keeper').then(() => this.kept($0, $1))", name, text);
    }

    /// Lets this browser forget all that is kept under a key, also when the fields are gone from the page.
    public static void forget(String key) {
        UI.getCurrent().getPage().executeJs("localStorage.removeItem('coulisses-text-' + $0)", key);
    }

    /// Asks for what was never saved, once the fields stand.
    public void onRecovered(Recovery wanted) {
        recovery = wanted;
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().getPage().addJsModule("context://components/text-keeper.js");
        getElement().executeJs("customElements.whenDefined('text-keeper').then(() => this.recover())");
    }

    @ClientCallable
    void recovered(String name, String before, String text) {
        if (recovery != null) {
            recovery.recovered(name, before, text);
        }
    }
}
