import { sentencesOf } from '../told';

/** What people did about their own sign-in. */
export const signInSentences = sentencesOf({
  'session.begun': 'ने साइन इन किया',
  'session.ended': 'ने अपना एक सेशन समाप्त किया',
  'sessions.ended': 'ने अपने बाकी सभी सेशन समाप्त किए',
  'factor.given': 'ने अपने ऑथेंटिकेटर का कोड दिया',
  'factor.recovered': 'ने रिकवरी कोड इस्तेमाल किया',
  'factor.on': 'ने दो-चरणीय साइन-इन चालू किया',
  'factor.off': 'ने दो-चरणीय साइन-इन बंद किया',
  'factor.codes': 'ने नए रिकवरी कोड बनाए',
  'addresses.allowed': 'ने बदला कि वे कहाँ से साइन इन करते हैं',
  'profile.changed': 'ने बदला कि वे ये पेज कैसे पढ़ते हैं',
  'factor.lost': 'ने बताया कि उनका ऑथेंटिकेटर खो गया, और दूसरे का अनुरोध किया',
  'factor.vouched': 'ने किसी की पहचान की पुष्टि की जिनका ऑथेंटिकेटर खो गया',
  'factor.stopped': 'ने दूसरा ऑथेंटिकेटर सेट होने से रोका',
  'factor.link': 'ने वह लिंक मेल करवाया जिससे उनका ऑथेंटिकेटर बदला जाता है',
  'factor.replaced': 'ने अपना खोया हुआ ऑथेंटिकेटर हटाया',
  'password.offered': 'ने एक लिंक बनाया जिससे कोई अपना पासवर्ड सेट करता है',
  'password.set': 'ने अपना पहला पासवर्ड सेट किया',
  'password.changed': 'ने अपना पासवर्ड बदला',
  'password.reset': 'ने मेल के कोड से अपना पासवर्ड नए सिरे से सेट किया',
});
