package fr.coulisses.assessment.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import fr.coulisses.assessment.CellState;
import fr.coulisses.assessment.Matrix;
import fr.coulisses.referential.Referential;
import fr.coulisses.shared.ui.Badge;
import fr.coulisses.shared.ui.Card;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// How far a student has come in one block, in counts.
class BlockCard extends Card {

    private static final List<CellState> SHOWN = List.of(
            CellState.ACCEPTED,
            CellState.JUDGED_BELOW,
            CellState.SUBMITTED,
            CellState.TO_REWORK,
            CellState.DRAFT,
            CellState.NOTHING);

    /// @param file the address of the student's file for the block, where it is their own
    BlockCard(Matrix matrix, Referential.Block block, UUID student, Optional<String> file) {
        super(block.shortCode());
        Paragraph title = new Paragraph(block.title());
        title.addClassNames("soft", "small");
        long accepted = matrix.count(block, CellState.ACCEPTED, student);
        ProgressBar bar = new ProgressBar(0, block.competencies().size(), accepted);
        bar.getElement()
                .setAttribute(
                        "aria-label",
                        getTranslation(
                                "assessment.matrix.block",
                                accepted,
                                block.competencies().size()));
        Div counts = new Div();
        counts.addClassName("row");
        for (CellState state : SHOWN) {
            long count = matrix.count(block, state, student);
            if (count > 0) {
                counts.add(new Badge(CellBadge.tone(state), getTranslation("assessment.matrix.count." + state, count)));
            }
        }
        add(title, bar, counts);
        file.ifPresent(address -> add(new Anchor(address, getTranslation("submission.block", block.shortCode()))));
    }
}
