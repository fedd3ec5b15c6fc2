package fr.coulisses.assessment.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;

/// A large table drawn at once, in which the arrow keys move from cell to cell (`heat-map.js`): a page that held a
/// component for each of a thousand cells would be slow and heavy.
@Tag("heat-map")
class HeatMap extends Component {

    /// What to do when somebody presses a cell.
    @FunctionalInterface
    interface Press {
        /// @param criterion empty for the competency as a whole
        void pressed(String competency, String criterion);
    }

    private final transient Press press;

    HeatMap(String table, Press press) {
        this.press = press;
        show(table);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().getPage().addJsModule("context://components/heat-map.js");
    }

    /// @param table well-formed HTML whose texts are escaped
    final void show(String table) {
        getElement().setProperty("innerHTML", table);
    }

    @ClientCallable
    void pressed(String competency, String criterion) {
        press.pressed(competency, criterion);
    }
}
