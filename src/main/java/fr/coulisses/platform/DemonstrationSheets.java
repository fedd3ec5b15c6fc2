package fr.coulisses.platform;

import fr.coulisses.budget.TicketPlan;
import fr.coulisses.project.Discipline;
import fr.coulisses.project.LegalForm;
import fr.coulisses.project.Nature;
import fr.coulisses.project.Organisation;
import fr.coulisses.project.ProjectSheet;
import fr.coulisses.project.ProjectType;
import fr.coulisses.project.VatRegime;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// What the students of the demonstration school wrote; in French, as students of this diploma do.
final class DemonstrationSheets {

    static final ProjectSheet FESTIVAL = new ProjectSheet(
            "Les Nuits du Canal",
            Nature.FICTITIOUS,
            ProjectType.FESTIVAL,
            List.of(Discipline.MUSIC),
            """
                    La commune de Rivemont souhaite faire vivre la halle du canal au printemps, avec les étudiants et les \
                    associations de la ville. Deux soirées de musiques actuelles, une scène ouverte à un groupe \
                    émergent, des tarifs accessibles et une attention particulière aux publics sourds et malentendants.""",
            "Commune de Rivemont",
            "Rivemont",
            "",
            LocalDate.of(2027, 4, 23),
            LocalDate.of(2027, 4, 24),
            4,
            2,
            2,
            300,
            VatRegime.NOT_LIABLE,
            new Organisation(
                    "Horizon Culture",
                    LegalForm.ASSOCIATION_1901,
                    "99999901400015",
                    "W751234567",
                    "94.99Z",
                    "12, quai du Canal, Rivemont",
                    "Inès Morel, présidente"));

    static final ProjectSheet EXHIBITION = new ProjectSheet(
            "Lumières du fleuve",
            Nature.FICTITIOUS,
            ProjectType.EXHIBITION,
            List.of(Discipline.VISUAL_ARTS, Discipline.PHOTOGRAPHY),
            """
                    Une exposition de photographie et d’installations lumineuses sur la mémoire du fleuve, dans un \
                    entrepôt prêté par la commune, avec des visites et des ateliers pour les groupes.""",
            "",
            "Rivemont",
            "",
            LocalDate.of(2027, 9, 11),
            LocalDate.of(2027, 10, 24),
            null,
            null,
            36,
            80,
            VatRegime.LIABLE,
            new Organisation(
                    "Atelier Lumen",
                    LegalForm.ASSOCIATION_1901,
                    "",
                    "W752345678",
                    "90.03A",
                    "3, rue des Entrepôts, Rivemont",
                    "Théo Lambert, président"));

    static final String ASSUMPTIONS = """
            Jauge de 300 places par soirée, dont 24 pour les invitations et la régie : 552 places à vendre. Nous visons \
            420 entrées payantes, soit 76 % (120 au plein tarif de 16 €, 180 au tarif réduit de 11 €, 60 pass de deux \
            soirées à 22 €). Panier moyen de la buvette : 7,50 € par entrée.

            Les cachets, locations et impressions viennent de devis reçus en octobre 2026 ; les cotisations sociales des \
            taux de l’année. Les imprévus représentent environ 5 % des autres charges.""";

    static final TicketPlan FESTIVAL_TICKETS = new TicketPlan(24, 0, Map.of("pass", 2), Map.of());

    /// 1,800 visitors are expected, of whom 1,100 pay.
    static final TicketPlan EXHIBITION_TICKETS = new TicketPlan(0, 700, Map.of(), Map.of());

    static final String COMMENTARY = """
            J’ai établi le budget à partir des devis et du calendrier de production, puis vérifié l’équilibre et la part \
            des subventions acquises avec Théo. J’ai chiffré à part les contributions en nature.""";

    static final String DIAGNOSTIC_COMMENTARY = """
            J’ai mené trois entretiens avec des professionnels du territoire et confronté leurs réponses aux données \
            publiques avant de proposer les axes.""";

    static final String GUEST = "Sacha Renard, chargée de production";

    static final String GUEST_QUESTION = """
            Ces axes vous paraissent-ils tenir face à ce que vous connaissez du territoire ? Ce qui manque m’intéresse autant \
            que ce qui est juste.""";

    static final String GUEST_REMARK = """
            Le constat sur les publics éloignés est juste. J’attendrais, pour chaque axe, qui le porte et avec quel \
            partenaire.""";

    static final String SENT_BACK = """
            La structure est bonne. Précisez les hypothèses de fréquentation et la date des devis : aujourd’hui on ne peut \
            pas vérifier la billetterie.""";

    static final String ACCEPTED = "Hypothèses claires, devis datés, plan de financement réaliste. Bravo.";

    static final String AMENDED = ACCEPTED + " Gardez les devis : le jury peut les demander.";

    static final String AMENDED_WHY = "J’avais oublié de parler des devis.";

    private DemonstrationSheets() {}
}
