namespace TypedOAuth.Providers.Tests;

[OAuth2Client(
    Alias = "survey-monkey",
    AuthUri = "https://api.surveymonkey.com/oauth/authorize",
    AccessTokenUri = "https://api.surveymonkey.com/oauth/token")]
public partial class SurveyMonkeyClient;
