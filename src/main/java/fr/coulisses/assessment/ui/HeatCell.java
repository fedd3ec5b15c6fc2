package fr.coulisses.assessment.ui;

import fr.coulisses.artefact.export.HtmlWriter;
import fr.coulisses.assessment.CellState;

/// A cell of a heat map as HTML: its sign and colour for those who see them, its words for those who listen.
record HeatCell(CellState state, boolean old) {

    /// @param shown beside the sign
    /// @param spoken what is read aloud instead
    String cell(String attributes, String shown, String spoken) {
        return "<td class=\"heat-cell heat-" + state.name().toLowerCase(java.util.Locale.ROOT)
                + (old ? " heat-old" : "") + "\">" + "<button type=\"button\" tabindex=\"-1\" " + attributes
                + " title=\"" + HtmlWriter.escape(spoken) + "\">" + inside(shown, spoken) + "</button></td>";
    }

    String inside(String shown, String spoken) {
        return "<span aria-hidden=\"true\"><b>" + CellBadge.sign(state) + "</b> " + HtmlWriter.escape(shown)
                + (old ? "<i>◷</i>" : "") + "</span><span class=\"visually-hidden\">" + HtmlWriter.escape(spoken)
                + "</span>";
    }
}
