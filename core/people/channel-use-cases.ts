import { closeChannels } from './close-channels';
import { myChannels, readChannels } from './read-channels';

/** By which channels people come in. */
export const channelUseCases = { closeChannels, readChannels, myChannels };
