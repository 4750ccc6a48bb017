import type { Text } from '../worded';

/** The page that describes the API. */
export const api: Text['api'] = {
  title: 'API के बारे में',
  lead: 'कोई प्रोग्राम Latchkey से जो कुछ भी माँग सकता है। हर कॉल के साथ टोकन होता है; उसे क्या अनुमति है, यह उसके स्कोप बताते हैं।',
  description: 'यही, मशीनों के लिए (OpenAPI 3.1)',
  call: 'कॉल',
  does: 'क्या करता है',
  needs: 'स्कोप',
  takes: 'क्या लेता है',
  answers: 'क्या लौटाता है',
  forSomebody: 'किसी की ओर से',
  details: (id) => `${id} के फ़ील्ड`,
};
