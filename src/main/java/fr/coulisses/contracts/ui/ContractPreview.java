package fr.coulisses.contracts.ui;

import com.vaadin.flow.component.details.Details;
import fr.coulisses.artefact.ui.BlocksPicture;
import fr.coulisses.contracts.Contract;
import fr.coulisses.contracts.text.ContractDocument;
import fr.coulisses.project.ProjectSheet;
import fr.coulisses.shared.Labels;
import org.jspecify.annotations.Nullable;

/// The contract as it reads now, drawn when somebody unfolds it.
class ContractPreview extends Details {

    private final transient ProjectSheet project;
    private final transient Labels labels;
    private final BlocksPicture picture = new BlocksPicture();
    private transient @Nullable Contract contract;

    ContractPreview(ProjectSheet project, Labels labels) {
        this.project = project;
        this.labels = labels;
        addClassName("wide");
        setSummaryText(getTranslation("contracts.preview"));
        picture.getElement().setAttribute("lang", "fr");
        picture.getElement().setAttribute("role", "region");
        picture.getElement().setAttribute("aria-label", getTranslation("contracts.preview"));
        add(picture);
        addOpenedChangeListener(opened -> draw());
    }

    void show(Contract now) {
        contract = now;
        draw();
    }

    private void draw() {
        if (isOpened() && contract != null) {
            picture.show(ContractDocument.of(contract, project, labels).blocks());
        }
    }
}
