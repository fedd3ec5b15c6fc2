/// The editor of an e-mail campaign.
@NullMarked
package fr.coulisses.kinds.emailcampaign.ui;

import org.jspecify.annotations.NullMarked;
