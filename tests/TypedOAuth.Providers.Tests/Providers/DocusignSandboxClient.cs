namespace TypedOAuth.Providers.Tests;

[OAuth2Client(
    Alias = "docusign-sandbox",
    AuthUri = "https://account-d.docusign.com/oauth/auth",
    AccessTokenUri = "https://account-d.docusign.com/oauth/token",
    ClientAuthentication = OAuth2ClientAuthentication.ClientSecretBasic)]
public partial class DocusignSandboxClient;
