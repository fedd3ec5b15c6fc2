package fr.coulisses.kinds.rightstable.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import fr.coulisses.artefact.Artefact;
import fr.coulisses.artefact.ui.ArtefactEditor;
import fr.coulisses.kinds.rightstable.RightsTableKind;
import fr.coulisses.register.ui.RegisterAddress;
import fr.coulisses.rights.RightsRegister;
import fr.coulisses.shared.ui.Card;
import fr.coulisses.shared.ui.LiveFields;
import org.springframework.stereotype.Component;

/// The works, the requests and the answers are written in the register; how they were found and who looks after
/// them is written here.
@Component
class RightsTableEditor implements ArtefactEditor {

    private static final int PAGE = 8000;

    private final RightsRegister register;

    RightsTableEditor(RightsRegister register) {
        this.register = register;
    }

    @Override
    public String kind() {
        return RightsTableKind.KEY;
    }

    @Override
    public void lay(LiveFields form, Artefact artefact) {
        form.add(new Card(
                text("register.rights"),
                new Paragraph(text("rightstable.register.guide")),
                new Anchor(RegisterAddress.of(artefact.projectId(), register), text("rightstable.register.open"))));
        form.section("method", fields -> {
            fields.area("method", PAGE);
            fields.area("responsibilities", PAGE);
        });
        form.section("afterwards", fields -> fields.area("afterwards", PAGE));
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
