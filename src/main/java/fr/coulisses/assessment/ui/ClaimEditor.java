package fr.coulisses.assessment.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import fr.coulisses.artefact.Artefact;
import fr.coulisses.artefact.Places;
import fr.coulisses.assessment.AddressedCriterion;
import fr.coulisses.assessment.Claims;
import fr.coulisses.assessment.Commentary;
import fr.coulisses.assessment.CommentaryPart;
import fr.coulisses.assessment.IntendedClaim;
import fr.coulisses.assessment.Level;
import fr.coulisses.referential.Referential;
import fr.coulisses.shared.ui.Confirmation;
import fr.coulisses.shared.ui.Keeper;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a student means to prove of one competency with an artefact: their words, the criteria and where one sees them,
/// and where they think to stand.
class ClaimEditor extends Div {

    private final transient Claims claims;
    private final transient Artefact artefact;
    private final transient Referential.Competency competency;
    private final Keeper keeper;
    private final UUID student;
    private final transient Runnable saved;
    private final transient Runnable redraw;
    private final Checkbox claimed = new Checkbox();
    private final Map<CommentaryPart, TextArea> words = new EnumMap<>(CommentaryPart.class);
    private final Div body = new Div();

    /// @param mine what the student said so far
    /// @param lateLevel whether the tutor sees the student's level only after their own
    /// @param saved told after every save
    /// @param redraw draws the claims anew, after more than a field changed
    ClaimEditor(
            Claims claims,
            Artefact artefact,
            Referential.Competency competency,
            Optional<IntendedClaim> mine,
            Places places,
            List<PlaceOption> options,
            boolean lateLevel,
            UUID student,
            Keeper keeper,
            Runnable saved,
            Runnable redraw) {
        this.claims = claims;
        this.artefact = artefact;
        this.competency = competency;
        this.keeper = keeper;
        this.student = student;
        this.saved = saved;
        this.redraw = redraw;
        addClassNames("claim", "claim-editor");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", competency.code());
        claimed.setLabel(competency.code() + " – " + competency.shortTitle());
        claimed.addClassName("claim-title");
        claimed.setValue(mine.isPresent());
        body.addClassName("stack");
        body.setVisible(mine.isPresent());
        for (CommentaryPart part : CommentaryPart.values()) {
            TextArea area = area(part);
            area.setValue(mine.map(IntendedClaim::commentary).map(part::of).orElse(""));
            area.addValueChangeListener(change -> write(part, change.getValue()));
            words.put(part, area);
            body.add(area);
        }
        body.add(criteria(mine, places, options), level(mine, lateLevel));
        claimed.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                claim(change.getValue());
            }
        });
        add(claimed, new StatementDetails(competency), body);
    }

    private TextArea area(CommentaryPart part) {
        TextArea area = new TextArea(getTranslation(part.labelKey()));
        area.setHelperText(getTranslation(part.labelKey() + ".help"));
        area.setMaxLength(Commentary.MOST);
        area.setMinRows(2);
        area.setWidthFull();
        area.setValueChangeMode(ValueChangeMode.LAZY);
        area.setValueChangeTimeout(500);
        keeper.watch(area, name(part));
        return area;
    }

    private Div criteria(Optional<IntendedClaim> mine, Places places, List<PlaceOption> options) {
        H3 title = new H3(getTranslation("evidence.criteria"));
        Span help = new Span(getTranslation("evidence.criteria.help"));
        help.addClassNames("soft", "small");
        Div list = new Div(title, help);
        list.addClassName("criteria-editor");
        List<AddressedCriterion> addressed = mine.map(IntendedClaim::criteria).orElse(List.of());
        for (Referential.Criterion criterion : competency.criteria()) {
            list.add(new CriterionEditor(
                    criterion,
                    addressed.stream()
                            .filter(each -> each.code().equals(criterion.code()))
                            .findFirst(),
                    places,
                    options,
                    this::address));
        }
        return list;
    }

    private Select<@Nullable Level> level(Optional<IntendedClaim> mine, boolean late) {
        Select<@Nullable Level> level = new Select<>();
        level.setLabel(getTranslation("evidence.level"));
        level.setHelperText(
                getTranslation("evidence.level.help") + (late ? " " + getTranslation("evidence.level.late") : ""));
        level.setItems(Level.values());
        level.setEmptySelectionAllowed(true);
        level.setEmptySelectionCaption(getTranslation("evidence.level.none"));
        level.setItemLabelGenerator(each -> getTranslation(each == null ? "evidence.level.none" : each.labelKey()));
        level.setValue(mine.map(IntendedClaim::selfLevel).orElse(null));
        level.addValueChangeListener(change -> {
            claims.assess(artefact.id(), competency.code(), change.getValue());
            saved.run();
        });
        return level;
    }

    /// Whether a text that the browser kept is one of this claim's.
    boolean isOf(String name) {
        return name.startsWith(competency.code() + "/");
    }

    /// Puts back what was typed and never saved.
    void recover(String name, String text) {
        for (CommentaryPart part : CommentaryPart.values()) {
            TextArea area = words.get(part);
            if (area != null && name.equals(name(part))) {
                claimed.setValue(true);
                body.setVisible(true);
                if (area.getValue().equals(text)) {
                    keeper.kept(name, text);
                } else {
                    area.setValue(text);
                }
            }
        }
    }

    private void write(CommentaryPart part, String text) {
        claims.write(artefact.id(), competency.code(), part, text);
        keeper.kept(name(part), text);
        saved.run();
    }

    private void address(String criterion, Optional<String> place) {
        place.ifPresentOrElse(
                path -> claims.address(artefact.id(), competency.code(), criterion, path),
                () -> claims.unaddress(artefact.id(), competency.code(), criterion));
        saved.run();
    }

    private void claim(boolean wanted) {
        boolean written =
                words.values().stream().anyMatch(area -> !area.getValue().isBlank());
        if (wanted) {
            begin();
        } else if (written) {
            // The tick stays until the question is answered: closing it any way keeps what was written.
            claimed.setValue(true);
            new Confirmation(
                            getTranslation("evidence.abandon", competency.code()),
                            getTranslation("evidence.abandon.text"),
                            getTranslation("evidence.abandon.confirm"),
                            this::abandon)
                    .open();
        } else {
            abandon();
        }
    }

    /// Claims it, unless that was done in another window meanwhile: what was written there comes in.
    private void begin() {
        boolean begun = claims.intended(artefact.id()).stream()
                .anyMatch(claim ->
                        claim.studentId().equals(student) && claim.competency().equals(competency.code()));
        if (begun) {
            redraw.run();
        } else {
            claims.intend(artefact.id(), competency.code(), Commentary.NONE);
            body.setVisible(true);
            saved.run();
        }
    }

    private void abandon() {
        claims.abandon(artefact.id(), competency.code());
        redraw.run();
    }

    private String name(CommentaryPart part) {
        return competency.code() + "/" + part.key();
    }
}
