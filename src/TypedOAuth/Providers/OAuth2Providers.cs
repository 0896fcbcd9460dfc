// Written from the JSON files in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth;

/// <summary>Contains the identifiers of the providers in the catalogue, for <see cref="OAuth2ClientAttribute.Provider"/>.</summary>
/// <remarks>A preset contains public facts about a provider, which the provider can change. docs/providers/README.md lists them.</remarks>
public static class OAuth2Providers
{
    /// <summary>Accelo.</summary>
    /// <remarks>
    /// <para>The user enters {subdomain}, for example acme, or the application passes it to the URL methods.</para>
    /// </remarks>
    public const string Accelo = "accelo";

    /// <summary>Act-On.</summary>
    public const string ActOn = "act-on";

    /// <summary>Acuity Scheduling (<see href="https://developers.acuityscheduling.com/docs/oauth2">documentation</see>).</summary>
    /// <remarks>
    /// <para>The API has one scope, api-v1, which every request needs.</para>
    /// </remarks>
    public const string AcuityScheduling = "acuity-scheduling";

    /// <summary>Active Directory Federation Services (<see href="https://learn.microsoft.com/en-us/windows-server/identity/ad-fs/overview/ad-fs-openid-connect-oauth-flows-scenarios">documentation</see>).</summary>
    /// <remarks>
    /// <para>The setting OAuth2:adfs:Parameters:host is required for {host} in the endpoints, for example fs.contoso.com.</para>
    /// </remarks>
    public const string Adfs = "adfs";

    /// <summary>Adobe (<see href="https://developer.adobe.com/developer-console/docs/guides/authentication/UserAuthentication/implementation/#oauth-20-scopes">documentation</see>).</summary>
    public const string Adobe = "adobe";

    /// <summary>Aha.</summary>
    /// <remarks>
    /// <para>The user enters {subdomain}, for example acme, or the application passes it to the URL methods.</para>
    /// <para>Aha! issues tokens without expiry and no refresh tokens.</para>
    /// </remarks>
    public const string Aha = "aha";

    /// <summary>Airtable (<see href="https://airtable.com/developers/web/api/oauth-reference">documentation</see>).</summary>
    /// <remarks>
    /// <para>A confidential client authenticates with Basic; a public client has no secret.</para>
    /// <para>whoami returns the e-mail address only with the scope user.email:read.</para>
    /// </remarks>
    public const string Airtable = "airtable";

    /// <summary>Alipay.</summary>
    /// <remarks>
    /// <para>The app implements IOAuth2RequestSigner: it adds `timestamp` and the RSA2 signature `sign` to the parameters.</para>
    /// </remarks>
    public const string Alipay = "alipay";

    /// <summary>Amazon (<see href="https://developer.amazon.com/docs/login-with-amazon/authorization-code-grant.html">documentation</see>).</summary>
    /// <remarks>
    /// <para>The setting OAuth2:amazon:Environment selects another environment: europe, far-east.</para>
    /// </remarks>
    public const string Amazon = "amazon";

    /// <summary>Amazon Cognito (<see href="https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-reference.html">documentation</see>).</summary>
    /// <remarks>
    /// <para>The setting OAuth2:aws-cognito:Parameters:domain is required for {domain} in the endpoints, for example acme.auth.eu-north-1.amazoncognito.com.</para>
    /// <para>The setting OAuth2:aws-cognito:Parameters:region is required for {region} in the endpoints, for example eu-north-1.</para>
    /// <para>The setting OAuth2:aws-cognito:Parameters:user_pool is required for {user_pool} in the endpoints, for example eu-north-1_AbCdEf123.</para>
    /// <para>A user pool can also rotate its refresh tokens; an app with such a pool sets RefreshTokenUse = Rotates.</para>
    /// </remarks>
    public const string AmazonCognito = "aws-cognito";

    /// <summary>amoCRM.</summary>
    /// <remarks>
    /// <para>The provider states {subdomain} in its response.</para>
    /// </remarks>
    public const string AmoCrm = "amocrm";

    /// <summary>Apple (<see href="https://developer.apple.com/documentation/signinwithapplerestapi">documentation</see>).</summary>
    /// <remarks>
    /// <para>The setting OAuth2:apple:Parameters:team_id is required for {team_id} in the endpoints.</para>
    /// <para>response_mode=form_post is required as soon as name or email is requested.</para>
    /// <para>The name of the user comes only once, in the posted field `user`.</para>
    /// </remarks>
    public const string Apple = "apple";

    /// <summary>ArcGIS Online (<see href="https://developers.arcgis.com/documentation/mapping-apis-and-services/security/oauth-2.0/">documentation</see>).</summary>
    /// <remarks>
    /// <para>For ArcGIS Enterprise, the settings AuthUri and AccessTokenUri name the portal.</para>
    /// </remarks>
    public const string ArcGis = "arcgis";

    /// <summary>Asana (<see href="https://developers.asana.com/docs/oauth">documentation</see>).</summary>
    /// <remarks>
    /// <para>S256 stays: another catalogue sends PKCE.</para>
    /// </remarks>
    public const string Asana = "asana";

    /// <summary>Asgardeo.</summary>
    /// <remarks>
    /// <para>The setting OAuth2:asgardeo:Parameters:organization is required for {organization} in the endpoints.</para>
    /// </remarks>
    public const string Asgardeo = "asgardeo";

    /// <summary>Assembla.</summary>
    public const string Assembla = "assembla";

    /// <summary>Atlassian (<see href="https://developer.atlassian.com/cloud/confluence/oauth-2-3lo-apps">documentation</see>).</summary>
    /// <remarks>
    /// <para>Atlassian accepts a replaced refresh token again for ten minutes.</para>
    /// </remarks>
    public const string Atlassian = "atlassian";

    /// <summary>Attio (<see href="https://docs.attio.com/rest-api/how-to/authentication#oauth-2-0">documentation</see>).</summary>
    public const string Attio = "attio";

    /// <summary>Auth0 (<see href="https://auth0.com/docs/get-started/authentication-and-authorization-flow/call-your-api-using-the-authorization-code-flow">documentation</see>).</summary>
    /// <remarks>
    /// <para>The setting OAuth2:auth0:Parameters:domain is required for {domain} in the endpoints, for example acme.eu.auth0.com.</para>
    /// </remarks>
    public const string Auth0 = "auth0";

    /// <summary>Authentik.</summary>
    /// <remarks>
    /// <para>The setting OAuth2:authentik:Parameters:domain is required for {domain} in the endpoints, for example auth.acme.dev.</para>
    /// <para>The setting OAuth2:authentik:Parameters:application is required for {application} in the endpoints.</para>
    /// </remarks>
    public const string Authentik = "authentik";

    /// <summary>Autodesk (<see href="https://forge.autodesk.com/en/docs/oauth/v2/developers_guide/overview/">documentation</see>).</summary>
    public const string Autodesk = "autodesk";

    /// <summary>Azure AD B2C.</summary>
    /// <remarks>
    /// <para>The setting OAuth2:azure-ad-b2c:Parameters:tenant is required for {tenant} in the endpoints, for example contoso.</para>
    /// <para>The setting OAuth2:azure-ad-b2c:Parameters:tenant_id is required for {tenant_id} in the endpoints.</para>
    /// <para>The setting OAuth2:azure-ad-b2c:Parameters:policy is required for {policy} in the endpoints, for example B2C_1_sign_in.</para>
    /// <para>The user flow must be set to the issuer claim with `tfp`, because the default issuer has no discovery document below it.</para>
    /// <para>Azure AD B2C issues an access token only if the scope of an API (or the client identifier) is requested too.</para>
    /// </remarks>
    public const string AzureAdB2C = "azure-ad-b2c";

    /// <summary>Badgr (<see href="https://community.canvaslms.com/t5/Canvas-Badges-Credentials/Developers-Build-an-app-that-integrates-with-the-Canvas-Badges/ta-p/528727">documentation</see>).</summary>
    /// <remarks>
    /// <para>Badgr has become Canvas Credentials; the endpoints are those of the sources.</para>
    /// </remarks>
    public const string Badgr = "badgr";

    /// <summary>Baidu.</summary>
    /// <remarks>
    /// <para>Baidu&apos;s REST API takes the token only as the parameter access_token.</para>
    /// </remarks>
    public const string Baidu = "baidu";

    /// <summary>Battle.net (<see href="https://develop.battle.net/documentation/guides/using-oauth">documentation</see>).</summary>
    /// <remarks>
    /// <para>The setting OAuth2:battlenet:Environment selects another environment: china.</para>
    /// </remarks>
    public const string BattleNet = "battlenet";

    /// <summary>Bexio.</summary>
    public const string Bexio = "bexio";

    /// <summary>Bitbucket (<see href="https://support.atlassian.com/bitbucket-cloud/docs/use-oauth-on-bitbucket-cloud/">documentation</see>).</summary>
    /// <remarks>
    /// <para>S256 stays: another catalogue sends PKCE.</para>
    /// </remarks>
    public const string Bitbucket = "bitbucket";

    /// <summary>Blackbaud (<see href="https://developer.blackbaud.com/skyapi/docs/authorization">documentation</see>).</summary>
    /// <remarks>
    /// <para>API requests also need the header Bb-Api-Subscription-Key with the app&apos;s subscription key.</para>
    /// </remarks>
    public const string Blackbaud = "blackbaud";

    /// <summary>BoldSign (<see href="https://developers.boldsign.com/authentication/introduction">documentation</see>).</summary>
    public const string BoldSign = "boldsign";

    /// <summary>Box (<see href="https://developer.box.com/guides/authentication/oauth2/">documentation</see>).</summary>
    public const string Box = "box";

    /// <summary>Buffer (<see href="https://developers.buffer.com/guides/authentication.html#oauth">documentation</see>).</summary>
    public const string Buffer = "buffer";

    /// <summary>Bungie.</summary>
    /// <remarks>
    /// <para>API requests also need the header X-API-Key with the app&apos;s API key.</para>
    /// </remarks>
    public const string Bungie = "bungie";

    /// <summary>CILogon.</summary>
    public const string CILogon = "cilogon";

    /// <summary>Cal.com (<see href="https://cal.com/docs/oauth">documentation</see>).</summary>
    public const string CalCom = "cal-com";

    /// <summary>Calendly (<see href="https://developer.calendly.com/api-docs/3cefb59b832eb-calendly-o-auth-2-0m">documentation</see>).</summary>
    public const string Calendly = "calendly";

    /// <summary>Campaign Monitor.</summary>
    public const string CampaignMonitor = "campaign-monitor";

    /// <summary>Canva.</summary>
    public const string Canva = "canva";

    /// <summary>ClassLink (<see href="https://help.classlink.com/s/topic/0TO1E0000009PVYWA2/api">documentation</see>).</summary>
    public const string ClassLink = "classlink";

    /// <summary>Clerk.</summary>
    /// <remarks>
    /// <para>The setting OAuth2:clerk:Parameters:domain is required for {domain} in the endpoints, for example clerk.acme.dev.</para>
    /// </remarks>
    public const string Clerk = "clerk";

    /// <summary>Clever (<see href="https://dev.clever.com/docs/oauth-oidc-overview">documentation</see>).</summary>
    /// <remarks>
    /// <para>Clever issues no refresh tokens.</para>
    /// </remarks>
    public const string Clever = "clever";

    /// <summary>ClickUp.</summary>
    /// <remarks>
    /// <para>ClickUp&apos;s tokens have no expiry, and it issues no refresh tokens.</para>
    /// <para>S256 stays: another catalogue sends PKCE.</para>
    /// </remarks>
    public const string ClickUp = "clickup";

    /// <summary>Clio (<see href="https://docs.developers.clio.com/api-reference/#section/Authorization/Authorization-Code-Grant">documentation</see>).</summary>
    /// <remarks>
    /// <para>{host} in the endpoints is &quot;us&quot;, unless the setting OAuth2:clio:Parameters:host contains another value.</para>
    /// </remarks>
    public const string Clio = "clio";

    /// <summary>Close (<see href="https://developer.close.com/topics/authentication-oauth2/#obtain-access-token">documentation</see>).</summary>
    public const string Close = "close";

    /// <summary>CloudConvert.</summary>
    public const string CloudConvert = "cloudconvert";

    /// <summary>Coding.</summary>
    /// <remarks>
    /// <para>The user enters {team}, for example acme, or the application passes it to the URL methods.</para>
    /// <para>Tencent has announced the end of CODING for 2028.</para>
    /// </remarks>
    public const string Coding = "coding";

    /// <summary>Coinbase (<see href="https://docs.cdp.coinbase.com/coinbase-app/docs/coinbase-app-reference">documentation</see>).</summary>
    public const string Coinbase = "coinbase";

    /// <summary>Constant Contact.</summary>
    /// <remarks>
    /// <para>S256 stays: the sources only leave PKCE out; an unknown parameter is ignored (RFC 6749 §3.1). A maintained catalogue turned PKCE off: test with a real account.</para>
    /// </remarks>
    public const string ConstantContact = "constant-contact";

    /// <summary>Copper (<see href="https://developer.copper.com/introduction/oauth/quickstart.html">documentation</see>).</summary>
    /// <remarks>
    /// <para>developer/v1/all is Copper&apos;s only scope.</para>
    /// </remarks>
    public const string Copper = "copper";

    /// <summary>Coursera.</summary>
    public const string Coursera = "coursera";

    /// <summary>Dailymotion (<see href="https://developers.dailymotion.com/guides/platform-api-authentication/">documentation</see>).</summary>
    /// <remarks>
    /// <para>S256 stays: the sources only leave PKCE out; an unknown parameter is ignored (RFC 6749 §3.1).</para>
    /// </remarks>
    public const string Dailymotion = "dailymotion";

    /// <summary>Databricks (<see href="https://docs.databricks.com/en/dev-tools/auth/oauth-m2m.html">documentation</see>).</summary>
    /// <remarks>
    /// <para>The setting OAuth2:databricks:Parameters:host is required for {host} in the endpoints, for example dbc-a1b2345c-d6e7.cloud.databricks.com.</para>
    /// <para>For the account console, the settings AuthUri and AccessTokenUri name https://accounts.cloud.databricks.com/oidc/accounts/{account}/v1/….</para>
    /// </remarks>
    public const string Databricks = "databricks";

    /// <summary>Dataporten.</summary>
    /// <remarks>
    /// <para>The service is Feide&apos;s; the endpoints keep their names.</para>
    /// </remarks>
    public const string Dataporten = "dataporten";

    /// <summary>DeviantArt (<see href="https://www.deviantart.com/developers/http/v1/20200519">documentation</see>).</summary>
    public const string DeviantArt = "deviantart";

    /// <summary>Dexcom.</summary>
    /// <remarks>
    /// <para>The setting OAuth2:dexcom:Environment selects another environment: sandbox, europe.</para>
    /// <para>offline_access is Dexcom&apos;s only scope.</para>
    /// </remarks>
    public const string Dexcom = "dexcom";

    /// <summary>DigitalOcean (<see href="https://cloud.digitalocean.com/login?redirect_url=https%3A%2F%2Fcloud.digitalocean.com%2Faccount%2Fapi%2Fapplications%2Fnew">documentation</see>).</summary>
    /// <remarks>
    /// <para>Without a scope, DigitalOcean grants read.</para>
    /// </remarks>
    public const string DigitalOcean = "digitalocean";

    /// <summary>Discord (<see href="https://discord.com/developers/docs/topics/oauth2#shared-resources-oauth2-urls">documentation</see>).</summary>
    /// <remarks>
    /// <para>Discord returns a hash for the avatar, no address.</para>
    /// </remarks>
    public const string Discord = "discord";

    /// <summary>DocuSign (<see href="https://developers.docusign.com/platform/auth/authcode">documentation</see>).</summary>
    /// <remarks>
    /// <para>The setting OAuth2:docusign:Environment selects another environment: development.</para>
    /// <para>The UserInfo response names the accounts and the base address of each (accounts.0.base_uri).</para>
    /// </remarks>
    public const string DocuSign = "docusign";

    /// <summary>Douyin.</summary>
    public const string Douyin = "douyin";

    /// <summary>Dribbble (<see href="http://developer.dribbble.com/v2/oauth/">documentation</see>).</summary>
    /// <remarks>
    /// <para>Dribbble&apos;s tokens have no expiry.</para>
    /// </remarks>
    public const string Dribbble = "dribbble";

    /// <summary>Drip.</summary>
    public const string Drip = "drip";

    /// <summary>Dropbox (<see href="https://developers.dropbox.com/oauth-guide">documentation</see>).</summary>
    public const string Dropbox = "dropbox";

    /// <summary>Dropbox Sign (<see href="https://developers.hellosign.com/docs/oauth/overview/">documentation</see>).</summary>
    /// <remarks>
    /// <para>Dropbox Sign requires the state in the token request too.</para>
    /// </remarks>
    public const string DropboxSign = "dropbox-sign";

    /// <summary>eBay (<see href="https://developer.ebay.com/api-docs/static/authorization_guide_landing.html">documentation</see>).</summary>
    /// <remarks>
    /// <para>The setting OAuth2:ebay:Parameters:ru_name is required for {ru_name} in the endpoints.</para>
    /// <para>The setting OAuth2:ebay:Environment selects another environment: sandbox.</para>
    /// <para>eBay takes the name of the registered redirect URL (RuName) as redirect_uri, and returns the token type &quot;User Access Token&quot;.</para>
    /// </remarks>
    public const string EBay = "ebay";

    /// <summary>edu-ID.</summary>
    /// <remarks>
    /// <para>The setting OAuth2:eduid:Parameters:host is required for {host} in the endpoints.</para>
    /// <para>The issuer of the sources is another service&apos;s (Helmholtz ID); an app sets `Issuer` to validate ID tokens.</para>
    /// </remarks>
    public const string EduId = "eduid";

    /// <summary>Egnyte (<see href="https://developers.egnyte.com/docs/read/Public_API_Authentication#Authorization-Code-Flow">documentation</see>).</summary>
    /// <remarks>
    /// <para>The user enters {subdomain}, for example acme, or the application passes it to the URL methods.</para>
    /// <para>Egnyte&apos;s authorization endpoint and token endpoint are the same address.</para>
    /// </remarks>
    public const string Egnyte = "egnyte";

    /// <summary>Epic Games (<see href="https://dev.epicgames.com/docs/web-api-ref/authentication">documentation</see>).</summary>
    public const string EpicGames = "epic-games";

    /// <summary>Etsy (<see href="https://developers.etsy.com/documentation/essentials/authentication">documentation</see>).</summary>
    public const string Etsy = "etsy";

    /// <summary>EVE Online.</summary>
    /// <remarks>
    /// <para>The setting OAuth2:eve-online:Environment selects another environment: singularity.</para>
    /// <para>The account: in v2, only a claim of the access token (a JWT) names the character; no source of accounts reads access tokens.</para>
    /// </remarks>
    public const string EveOnline = "eve-online";

    /// <summary>Eventbrite (<see href="https://www.eventbrite.com/platform/api#/introduction/authentication">documentation</see>).</summary>
    /// <remarks>
    /// <para>Eventbrite&apos;s tokens have no expiry.</para>
    /// </remarks>
    public const string Eventbrite = "eventbrite";

    /// <summary>Exist (<see href="https://developer.exist.io/reference/authentication/oauth2/">documentation</see>).</summary>
    public const string Exist = "exist";

    /// <summary>Facebook (<see href="https://developers.facebook.com/docs/facebook-login/guides/advanced/manual-flow">documentation</see>).</summary>
    /// <remarks>
    /// <para>{version} in the endpoints is &quot;v25.0&quot;, unless the setting OAuth2:facebook:Parameters:version contains another value.</para>
    /// </remarks>
    public const string Facebook = "facebook";

    /// <summary>FACEIT (<see href="https://developers.faceit.com/docs/auth/oauth2">documentation</see>).</summary>
    /// <remarks>
    /// <para>openid is optional: the UserInfo endpoint identifies the account.</para>
    /// </remarks>
    public const string Faceit = "faceit";

    /// <summary>FamilySearch.</summary>
    /// <remarks>
    /// <para>The setting OAuth2:familysearch:Environment selects another environment: sandbox.</para>
    /// </remarks>
    public const string FamilySearch = "familysearch";

    /// <summary>Fathom (<see href="https://developers.fathom.ai/sdks/oauth">documentation</see>).</summary>
    /// <remarks>
    /// <para>public_api is Fathom&apos;s only scope.</para>
    /// <para>S256 stays: the sources only leave PKCE out; an unknown parameter is ignored (RFC 6749 §3.1). A maintained catalogue turned PKCE off: test with a real account.</para>
    /// </remarks>
    public const string Fathom = "fathom";

    /// <summary>Feedly.</summary>
    /// <remarks>
    /// <para>The setting OAuth2:feedly:Environment selects another environment: sandbox.</para>
    /// <para>Feedly requires its scope in every request.</para>
    /// </remarks>
    public const string Feedly = "feedly";

    /// <summary>Figma (<see href="https://www.figma.com/developers/api#authentication">documentation</see>).</summary>
    public const string Figma = "figma";

    /// <summary>Formstack.</summary>
    public const string Formstack = "formstack";

    /// <summary>Foursquare (<see href="https://developer.foursquare.com/overview/auth">documentation</see>).</summary>
    /// <remarks>
    /// <para>Foursquare&apos;s tokens have no expiry.</para>
    /// <para>The parameter v is the date of the API&apos;s version.</para>
    /// </remarks>
    public const string Foursquare = "foursquare";

    /// <summary>Frappe.</summary>
    /// <remarks>
    /// <para>The setting OAuth2:frappe:Parameters:host is required for {host} in the endpoints, for example erp.acme.dev.</para>
    /// <para>The ID token: the secret that signs it (HS256) has 10 characters at sites whose Frappe creates short ones. Such a secret is refused, because it can be guessed: an administrator must create the OAuth client with 32 characters or more.</para>
    /// <para>openid is optional: sub of the ID token identifies the account. The issuer is the address of the site.</para>
    /// </remarks>
    public const string Frappe = "frappe";

    /// <summary>FreshBooks.</summary>
    public const string FreshBooks = "freshbooks";

    /// <summary>Front (<see href="https://dev.frontapp.com/docs/oauth">documentation</see>).</summary>
    public const string Front = "front";

    /// <summary>FusionAuth.</summary>
    /// <remarks>
    /// <para>The setting OAuth2:fusionauth:Parameters:domain is required for {domain} in the endpoints, for example auth.acme.dev.</para>
    /// <para>The issuer is a setting of the FusionAuth tenant; for another value than https://{domain}, the app sets `Issuer`.</para>
    /// </remarks>
    public const string FusionAuth = "fusionauth";

    /// <summary>Genius.</summary>
    public const string Genius = "genius";

    /// <summary>GetResponse.</summary>
    public const string GetResponse = "getresponse";

    /// <summary>Getty Images (<see href="https://developers.gettyimages.com/docs/authorization/">documentation</see>).</summary>
    /// <remarks>
    /// <para>The API requires the client identifier in the header Api-Key.</para>
    /// </remarks>
    public const string GettyImages = "getty-images";

    /// <summary>GitHub (<see href="https://developer.github.com/v3/oauth/">documentation</see>).</summary>
    /// <remarks>
    /// <para>Only GitHub Apps with expiring tokens have refresh tokens.</para>
    /// <para>For GitHub Enterprise Server, the settings name its endpoints.</para>
    /// </remarks>
    public const string GitHub = "github";

    /// <summary>GitLab (<see href="https://docs.gitlab.com/ee/api/oauth2.html">documentation</see>).</summary>
    /// <remarks>
    /// <para>{host} in the endpoints is &quot;gitlab.com&quot;, unless the setting OAuth2:gitlab:Parameters:host contains another value.</para>
    /// </remarks>
    public const string GitLab = "gitlab";

    /// <summary>Gitea.</summary>
    /// <remarks>
    /// <para>{domain} in the endpoints is &quot;gitea.com&quot;, unless the setting OAuth2:gitea:Parameters:domain contains another value.</para>
    /// </remarks>
    public const string Gitea = "gitea";

    /// <summary>Gitee (<see href="https://gitee.com/api/v5/oauth_doc#/">documentation</see>).</summary>
    public const string Gitee = "gitee";

    /// <summary>Globus.</summary>
    public const string Globus = "globus";

    /// <summary>Gong (<see href="https://help.gong.io/hc/en-us/articles/13944551222157-Create-an-app-for-Gong">documentation</see>).</summary>
    /// <remarks>
    /// <para>S256 stays: the sources only leave PKCE out; an unknown parameter is ignored (RFC 6749 §3.1). A maintained catalogue turned PKCE off: test with a real account.</para>
    /// </remarks>
    public const string Gong = "gong";

    /// <summary>Google (<see href="https://developers.google.com/identity/protocols/oauth2">documentation</see>).</summary>
    /// <remarks>
    /// <para>While the app&apos;s consent screen is in testing, refresh tokens end after 7 days.</para>
    /// <para>Revocation ends the user&apos;s whole grant to the Google Cloud project.</para>
    /// </remarks>
    public const string Google = "google";

    /// <summary>Gorgias (<see href="https://developers.gorgias.com/docs/oauth2-authentication-for-creating-apps-with-gorgias">documentation</see>).</summary>
    /// <remarks>
    /// <para>The user enters {subdomain}, for example acme, or the application passes it to the URL methods.</para>
    /// <para>openid, email and profile are left out, because the issuer is not known.</para>
    /// </remarks>
    public const string Gorgias = "gorgias";

    /// <summary>HeadHunter.</summary>
    public const string HeadHunter = "headhunter";

    /// <summary>Heroku.</summary>
    public const string Heroku = "heroku";

    /// <summary>HighLevel (<see href="https://marketplace.gohighlevel.com/docs/Authorization/OAuth2.0/index.html">documentation</see>).</summary>
    /// <remarks>
    /// <para>The account: a token of a location has locationId, one of an agency has companyId only; an account has one path.</para>
    /// <para>The API requires the header Version.</para>
    /// <para>S256 stays: the sources only leave PKCE out; an unknown parameter is ignored (RFC 6749 §3.1). A maintained catalogue turned PKCE off: test with a real account.</para>
    /// </remarks>
    public const string HighLevel = "highlevel";

    /// <summary>Hootsuite.</summary>
    public const string Hootsuite = "hootsuite";

    /// <summary>Huawei (<see href="https://developer.huawei.com/consumer/en/doc/HMSCore-Guides/open-platform-oauth-0000001053629189">documentation</see>).</summary>
    /// <remarks>
    /// <para>Errors have a number (error) and a second one (sub_error); the number is read as text.</para>
    /// <para>openid is optional: sub of the ID token is the UnionID, and openID of the UserInfo endpoint identifies the account.</para>
    /// </remarks>
    public const string Huawei = "huawei";

    /// <summary>HubSpot (<see href="https://developers.hubspot.com/docs/api/oauth-quickstart-guide">documentation</see>).</summary>
    /// <remarks>
    /// <para>Revoking one connection breaks the other connections of the same HubSpot account.</para>
    /// </remarks>
    public const string HubSpot = "hubspot";

    /// <summary>Huddle.</summary>
    /// <remarks>
    /// <para>Ideagen Huddle&apos;s domain is login.huddle.com for new customers.</para>
    /// </remarks>
    public const string Huddle = "huddle";

    /// <summary>Hugging Face.</summary>
    public const string HuggingFace = "huggingface";

    /// <summary>Imgur.</summary>
    public const string Imgur = "imgur";

    /// <summary>Instagram (<see href="https://developers.facebook.com/docs/instagram-basic-display-api">documentation</see>).</summary>
    /// <remarks>
    /// <para>The token endpoint issues a token for one hour, which is exchanged directly for one of 60 days.</para>
    /// </remarks>
    public const string Instagram = "instagram";

    /// <summary>Intercom (<see href="https://developers.intercom.com/docs/build-an-integration/learn-more/authentication/setting-up-oauth">documentation</see>).</summary>
    /// <remarks>
    /// <para>{region} in the endpoints is &quot;us&quot;, unless the setting OAuth2:intercom:Parameters:region contains another value.</para>
    /// </remarks>
    public const string Intercom = "intercom";

    /// <summary>Ironclad.</summary>
    /// <remarks>
    /// <para>{subdomain} in the endpoints is &quot;na1&quot;, unless the setting OAuth2:ironclad:Parameters:subdomain contains another value.</para>
    /// <para>S256 stays: the sources only leave PKCE out; an unknown parameter is ignored (RFC 6749 §3.1). A maintained catalogue turned PKCE off: test with a real account.</para>
    /// </remarks>
    public const string Ironclad = "ironclad";

    /// <summary>JumpCloud (<see href="https://jumpcloud.com/support/sso-with-oidc">documentation</see>).</summary>
    public const string JumpCloud = "jumpcloud";

    /// <summary>Keap (<see href="https://developer.infusionsoft.com/getting-started-oauth-keys/">documentation</see>).</summary>
    /// <remarks>
    /// <para>full is Keap&apos;s only scope.</para>
    /// </remarks>
    public const string Keap = "keap";

    /// <summary>Keycloak (<see href="https://www.keycloak.org/docs/latest/securing_apps/#_oidc">documentation</see>).</summary>
    /// <remarks>
    /// <para>The setting OAuth2:keycloak:Parameters:domain is required for {domain} in the endpoints, for example auth.acme.dev.</para>
    /// <para>The setting OAuth2:keycloak:Parameters:realm is required for {realm} in the endpoints.</para>
    /// </remarks>
    public const string Keycloak = "keycloak";

    /// <summary>Kick.</summary>
    public const string Kick = "kick";

    /// <summary>Klaviyo (<see href="https://developers.klaviyo.com/en/docs/set_up_oauth#oauth-authorization-code-flow">documentation</see>).</summary>
    public const string Klaviyo = "klaviyo";

    /// <summary>KOOK (<see href="https://developer.kookapp.cn/doc/oauth2">documentation</see>).</summary>
    /// <remarks>
    /// <para>S256 stays: the sources only leave PKCE out; an unknown parameter is ignored (RFC 6749 §3.1).</para>
    /// </remarks>
    public const string Kook = "kook";

    /// <summary>Kroger (<see href="https://developer.kroger.com/documentation/public/security/customer">documentation</see>).</summary>
    /// <remarks>
    /// <para>The setting OAuth2:kroger:Environment selects another environment: certification.</para>
    /// <para>S256 stays: the sources only leave PKCE out; an unknown parameter is ignored (RFC 6749 §3.1).</para>
    /// </remarks>
    public const string Kroger = "kroger";

    /// <summary>Feishu (<see href="https://open.larksuite.com/document/common-capabilities/sso/web-application-sso/web-app-overview?lang=en-US">documentation</see>).</summary>
    /// <remarks>
    /// <para>The setting OAuth2:lark-feishu:Environment selects another environment: lark.</para>
    /// <para>Lark (outside of China) is the environment `lark`.</para>
    /// </remarks>
    public const string LarkFeishu = "lark-feishu";

    /// <summary>Lightspeed Retail (Vend).</summary>
    /// <remarks>
    /// <para>The provider states {domain} in its response.</para>
    /// </remarks>
    public const string LightspeedRetailVend = "vend";

    /// <summary>LINE (<see href="https://developers.line.biz/en/docs/line-login/integrate-line-login/">documentation</see>).</summary>
    /// <remarks>
    /// <para>LINE signs the ID tokens of web logins with the channel secret (HS256), which has 32 characters. openid is optional: the profile identifies the account.</para>
    /// </remarks>
    public const string Line = "line";

    /// <summary>Linear (<see href="https://linear.app/developers/oauth-2-0-authentication">documentation</see>).</summary>
    public const string Linear = "linear";

    /// <summary>LinkedIn (<see href="https://docs.microsoft.com/en-us/linkedin/shared/authentication/authentication">documentation</see>).</summary>
    public const string LinkedIn = "linkedin";

    /// <summary>LiveChat.</summary>
    public const string LiveChat = "livechat";

    /// <summary>Logto.</summary>
    /// <remarks>
    /// <para>The setting OAuth2:logto:Parameters:domain is required for {domain} in the endpoints, for example acme.logto.app.</para>
    /// <para>Logto issues refresh tokens only with prompt=consent.</para>
    /// </remarks>
    public const string Logto = "logto";

    /// <summary>Mail.ru.</summary>
    public const string MailRu = "mailru";

    /// <summary>Mailchimp (<see href="https://mailchimp.com/developer/marketing/guides/access-user-data-oauth-2">documentation</see>).</summary>
    /// <remarks>
    /// <para>The UserInfo response names the data centre (dc) and the address of the API (api_endpoint).</para>
    /// </remarks>
    public const string Mailchimp = "mailchimp";

    /// <summary>mailcow.</summary>
    /// <remarks>
    /// <para>The setting OAuth2:mailcow:Parameters:domain is required for {domain} in the endpoints, for example mail.acme.dev.</para>
    /// </remarks>
    public const string Mailcow = "mailcow";

    /// <summary>Mastodon (<see href="https://docs.joinmastodon.org/spec/oauth/">documentation</see>).</summary>
    /// <remarks>
    /// <para>The setting OAuth2:mastodon:Parameters:domain is required for {domain} in the endpoints, for example mastodon.social.</para>
    /// <para>Each server registers its own apps, so the server is a setting.</para>
    /// </remarks>
    public const string Mastodon = "mastodon";

    /// <summary>Mattermost.</summary>
    /// <remarks>
    /// <para>The setting OAuth2:mattermost:Parameters:domain is required for {domain} in the endpoints, for example chat.acme.dev.</para>
    /// </remarks>
    public const string Mattermost = "mattermost";

    /// <summary>Maximizer (<see href="https://developer.maximizer.com/reference/oauth">documentation</see>).</summary>
    /// <remarks>
    /// <para>The user enters {region}, or the application passes it to the URL methods.</para>
    /// <para>The user enters {company_alias}, for example acme, or the application passes it to the URL methods.</para>
    /// <para>S256 stays: the sources only leave PKCE out; an unknown parameter is ignored (RFC 6749 §3.1). A maintained catalogue turned PKCE off: test with a real account.</para>
    /// </remarks>
    public const string Maximizer = "maximizer";

    /// <summary>MediaWiki.</summary>
    /// <remarks>
    /// <para>The setting OAuth2:mediawiki:Parameters:domain is required for {domain} in the endpoints, for example meta.wikimedia.org.</para>
    /// </remarks>
    public const string MediaWiki = "mediawiki";

    /// <summary>Meetup (<see href="https://www.meetup.com/api/authentication/#p01-using-oauth2-section">documentation</see>).</summary>
    /// <remarks>
    /// <para>S256 stays: the sources only leave PKCE out; an unknown parameter is ignored (RFC 6749 §3.1).</para>
    /// </remarks>
    public const string Meetup = "meetup";

    /// <summary>Mercado Libre.</summary>
    /// <remarks>
    /// <para>Each country has a host of its own for the authorization (auth.mercadolibre.com.ar); the setting AuthUri names it.</para>
    /// </remarks>
    public const string MercadoLibre = "mercado-libre";

    /// <summary>Mercado Pago.</summary>
    public const string MercadoPago = "mercado-pago";

    /// <summary>Microsoft (<see href="https://developer.microsoft.com/en-us/graph/docs/concepts/php">documentation</see>).</summary>
    /// <remarks>
    /// <para>{tenant} in the endpoints is &quot;common&quot;, unless the setting OAuth2:microsoft:Parameters:tenant contains another value, for example contoso.onmicrosoft.com.</para>
    /// <para>The provider states {tenant_id} in its response.</para>
    /// <para>The setting OAuth2:microsoft:Environment selects another environment: us-government, china.</para>
    /// </remarks>
    public const string Microsoft = "microsoft";

    /// <summary>Miro (<see href="https://developers.miro.com/docs/getting-started-with-oauth">documentation</see>).</summary>
    public const string Miro = "miro";

    /// <summary>Mollie (<see href="https://docs.mollie.com/reference/authentication">documentation</see>).</summary>
    /// <remarks>
    /// <para>S256 stays: the sources only leave PKCE out; an unknown parameter is ignored (RFC 6749 §3.1). A maintained catalogue turned PKCE off: test with a real account.</para>
    /// </remarks>
    public const string Mollie = "mollie";

    /// <summary>Monday.</summary>
    public const string Monday = "monday";

    /// <summary>Monzo.</summary>
    public const string Monzo = "monzo";

    /// <summary>Mural (<see href="https://developers.mural.co/public/docs/oauth">documentation</see>).</summary>
    public const string Mural = "mural";

    /// <summary>MusicBrainz (<see href="https://musicbrainz.org/doc/Development/OAuth2">documentation</see>).</summary>
    /// <remarks>
    /// <para>access_type=offline requests the refresh token.</para>
    /// </remarks>
    public const string MusicBrainz = "musicbrainz";

    /// <summary>MYOB.</summary>
    /// <remarks>
    /// <para>The API requires the client identifier in x-myobapi-key.</para>
    /// </remarks>
    public const string Myob = "myob";

    /// <summary>NationBuilder.</summary>
    /// <remarks>
    /// <para>The user enters {slug}, for example acme, or the application passes it to the URL methods.</para>
    /// <para>default is NationBuilder&apos;s only scope.</para>
    /// </remarks>
    public const string NationBuilder = "nationbuilder";

    /// <summary>NetSuite (<see href="https://docs.oracle.com/en/cloud/saas/netsuite/ns-online-help/section_158081944642.html#Step-One-GET-Request-to-the-Authorization-Endpoint">documentation</see>).</summary>
    /// <remarks>
    /// <para>The user enters {account_id}, for example 1234567-sb1, or the application passes it to the URL methods.</para>
    /// </remarks>
    public const string NetSuite = "netsuite";

    /// <summary>Netlify.</summary>
    public const string Netlify = "netlify";

    /// <summary>Nextcloud (<see href="https://docs.nextcloud.com/server/latest/admin_manual/configuration_server/oauth2.html">documentation</see>).</summary>
    /// <remarks>
    /// <para>The setting OAuth2:nextcloud:Parameters:domain is required for {domain} in the endpoints, for example cloud.acme.dev.</para>
    /// <para>The OCS API requires the header OCS-APIRequest.</para>
    /// <para>S256 stays: the sources only leave PKCE out; an unknown parameter is ignored (RFC 6749 §3.1).</para>
    /// </remarks>
    public const string Nextcloud = "nextcloud";

    /// <summary>NFDI Login.</summary>
    public const string NfdiLogin = "nfdi";

    /// <summary>Notion (<see href="https://developers.notion.com/docs/authorization">documentation</see>).</summary>
    public const string Notion = "notion";

    /// <summary>Nylas.</summary>
    /// <remarks>
    /// <para>{region} in the endpoints is &quot;us&quot;, unless the setting OAuth2:nylas:Parameters:region contains another value.</para>
    /// <para>The client secret of v3 is the API key.</para>
    /// </remarks>
    public const string Nylas = "nylas";

    /// <summary>Okta (<see href="https://developer.okta.com/docs/reference/api/oidc">documentation</see>).</summary>
    /// <remarks>
    /// <para>The setting OAuth2:okta:Parameters:domain is required for {domain} in the endpoints, for example acme.okta.com.</para>
    /// </remarks>
    public const string Okta = "okta";

    /// <summary>OneLogin.</summary>
    /// <remarks>
    /// <para>The setting OAuth2:onelogin:Parameters:subdomain is required for {subdomain} in the endpoints, for example acme.</para>
    /// </remarks>
    public const string OneLogin = "onelogin";

    /// <summary>OpenStreetMap (<see href="https://wiki.openstreetmap.org/wiki/OAuth">documentation</see>).</summary>
    /// <remarks>
    /// <para>OpenStreetMap&apos;s tokens have no expiry.</para>
    /// </remarks>
    public const string OpenStreetMap = "openstreetmap";

    /// <summary>ORCID (<see href="https://members.orcid.org/api/">documentation</see>).</summary>
    /// <remarks>
    /// <para>The setting OAuth2:orcid:Environment selects another environment: sandbox.</para>
    /// </remarks>
    public const string Orcid = "orcid";

    /// <summary>Oschina.</summary>
    public const string Oschina = "oschina";

    /// <summary>Osso.</summary>
    /// <remarks>
    /// <para>The setting OAuth2:osso:Parameters:domain is required for {domain} in the endpoints.</para>
    /// </remarks>
    public const string Osso = "osso";

    /// <summary>PagerDuty (<see href="https://developer.pagerduty.com/docs/dd91fbd09a1a1-register-an-app">documentation</see>).</summary>
    /// <remarks>
    /// <para>Newer apps with fine scopes use identity.pagerduty.com/oauth; the settings AuthUri and AccessTokenUri name it.</para>
    /// </remarks>
    public const string PagerDuty = "pagerduty";

    /// <summary>Patreon (<see href="https://docs.patreon.com/#oauth">documentation</see>).</summary>
    public const string Patreon = "patreon";

    /// <summary>PayPal (<see href="https://developer.paypal.com/docs/api/overview/#">documentation</see>).</summary>
    /// <remarks>
    /// <para>The setting OAuth2:paypal:Environment selects another environment: sandbox.</para>
    /// </remarks>
    public const string PayPal = "paypal";

    /// <summary>PAYMILL.</summary>
    public const string Paymill = "paymill";

    /// <summary>Phabricator.</summary>
    /// <remarks>
    /// <para>{host} in the endpoints is &quot;secure.phabricator.com&quot;, unless the setting OAuth2:phabricator:Parameters:host contains another value.</para>
    /// <para>Phabricator&apos;s development ended in 2021; Phorge continues it.</para>
    /// </remarks>
    public const string Phabricator = "phabricator";

    /// <summary>PingOne (<see href="https://docs.pingidentity.com/r/en-us/pingoneforenterprise/p14e_connect_oidc">documentation</see>).</summary>
    /// <remarks>
    /// <para>{tld} in the endpoints is &quot;com&quot;, unless the setting OAuth2:pingone:Parameters:tld contains another value.</para>
    /// <para>The setting OAuth2:pingone:Parameters:environment_id is required for {environment_id} in the endpoints.</para>
    /// </remarks>
    public const string PingOne = "pingone";

    /// <summary>Pinterest (<see href="https://developers.pinterest.com/docs/getting-started/set-up-authentication-and-authorization/">documentation</see>).</summary>
    public const string Pinterest = "pinterest";

    /// <summary>Pipedrive (<see href="https://developers.pipedrive.com/docs/api/v1/Oauth">documentation</see>).</summary>
    /// <remarks>
    /// <para>S256 stays: the sources only leave PKCE out; an unknown parameter is ignored (RFC 6749 §3.1). A maintained catalogue turned PKCE off: test with a real account.</para>
    /// </remarks>
    public const string Pipedrive = "pipedrive";

    /// <summary>Planning Center.</summary>
    public const string PlanningCenter = "planning-center";

    /// <summary>Podio.</summary>
    public const string Podio = "podio";

    /// <summary>Podium (<see href="https://docs.podium.com/docs/oauth">documentation</see>).</summary>
    public const string Podium = "podium";

    /// <summary>Polar.</summary>
    /// <remarks>
    /// <para>openid is left out, because Polar&apos;s issuer is not confirmed.</para>
    /// </remarks>
    public const string Polar = "polar";

    /// <summary>Procore (<see href="https://developers.procore.com/documentation/oauth-2-0">documentation</see>).</summary>
    /// <remarks>
    /// <para>The setting OAuth2:procore:Environment selects another environment: sandbox.</para>
    /// <para>API requests also need the header Procore-Company-Id.</para>
    /// </remarks>
    public const string Procore = "procore";

    /// <summary>ProductHunt.</summary>
    public const string ProductHunt = "producthunt";

    /// <summary>ProjectPlace.</summary>
    public const string ProjectPlace = "projectplace";

    /// <summary>Pushbullet.</summary>
    /// <remarks>
    /// <para>Pushbullet&apos;s tokens have no expiry.</para>
    /// </remarks>
    public const string Pushbullet = "pushbullet";

    /// <summary>QQ (<see href="https://wiki.connect.qq.com/%e5%bc%80%e5%8f%91%e6%94%bb%e7%95%a5_server-side">documentation</see>).</summary>
    public const string QQ = "qq";

    /// <summary>QuickBooks (<see href="https://developer.intuit.com/app/developer/qbo/docs/develop/authentication-and-authorization/oauth-2.0">documentation</see>).</summary>
    /// <remarks>
    /// <para>The setting OAuth2:quickbooks:Environment selects another environment: sandbox.</para>
    /// <para>openid is optional: the ID token identifies the person, and realmId the company.</para>
    /// <para>A request needs at least one scope, for example com.intuit.quickbooks.accounting.</para>
    /// </remarks>
    public const string QuickBooks = "quickbooks";

    /// <summary>Redbooth.</summary>
    public const string Redbooth = "redbooth";

    /// <summary>Reddit (<see href="https://github.com/reddit-archive/reddit/wiki/OAuth2">documentation</see>).</summary>
    /// <remarks>
    /// <para>S256 stays: another catalogue sends PKCE.</para>
    /// </remarks>
    public const string Reddit = "reddit";

    /// <summary>Robinhood.</summary>
    public const string Robinhood = "robinhood";

    /// <summary>Roblox.</summary>
    public const string Roblox = "roblox";

    /// <summary>Salesforce (<see href="https://help.salesforce.com/s/articleView?id=sf.remoteaccess_authorization_code_credentials_flow.htm&amp;type=5">documentation</see>).</summary>
    /// <remarks>
    /// <para>{domain} in the endpoints is &quot;login&quot;, unless the setting OAuth2:salesforce:Parameters:domain contains another value, for example acme.my.</para>
    /// <para>The setting OAuth2:salesforce:Environment selects another environment: sandbox.</para>
    /// <para>Without a scope, Salesforce grants all scopes of the app, including refresh_token.</para>
    /// <para>The token response states no lifetime; the setting AssumedLifetime applies.</para>
    /// </remarks>
    public const string Salesforce = "salesforce";

    /// <summary>Salesloft (<see href="https://developers.salesloft.com/api.html#!/Topic/oauth">documentation</see>).</summary>
    public const string Salesloft = "salesloft";

    /// <summary>42.</summary>
    public const string School42 = "42-school";

    /// <summary>SciStarter.</summary>
    /// <remarks>
    /// <para>The parameter key contains the client identifier (not verified).</para>
    /// </remarks>
    public const string SciStarter = "scistarter";

    /// <summary>ServiceChannel (<see href="https://developer.servicechannel.com/basics/general/authentication/">documentation</see>).</summary>
    /// <remarks>
    /// <para>The setting OAuth2:servicechannel:Environment selects another environment: sandbox.</para>
    /// <para>S256 stays: the sources only leave PKCE out; an unknown parameter is ignored (RFC 6749 §3.1).</para>
    /// </remarks>
    public const string ServiceChannel = "servicechannel";

    /// <summary>ServiceNow.</summary>
    /// <remarks>
    /// <para>The user enters {subdomain}, for example dev12345, or the application passes it to the URL methods.</para>
    /// </remarks>
    public const string ServiceNow = "servicenow";

    /// <summary>ShareFile.</summary>
    /// <remarks>
    /// <para>The provider states {subdomain} in its response.</para>
    /// <para>The provider states {appcp} in its response.</para>
    /// <para>The provider states {apicp} in its response.</para>
    /// <para>The setting OAuth2:sharefile:Environment selects another environment: europe.</para>
    /// <para>An account in Europe can also begin at secure.sharefile.eu, which is the environment `europe`.</para>
    /// </remarks>
    public const string ShareFile = "sharefile";

    /// <summary>Shopify (<see href="https://shopify.dev/docs/apps/auth/oauth">documentation</see>).</summary>
    /// <remarks>
    /// <para>The user enters {shop}, for example acme, or the application passes it to the URL methods.</para>
    /// </remarks>
    public const string Shopify = "shopify";

    /// <summary>SignNow (<see href="https://docs.signnow.com/docs/signnow/features#authentication">documentation</see>).</summary>
    /// <remarks>
    /// <para>The setting OAuth2:sign-now:Environment selects another environment: sandbox.</para>
    /// <para>S256 stays: the sources only leave PKCE out; an unknown parameter is ignored (RFC 6749 §3.1). A maintained catalogue turned PKCE off: test with a real account.</para>
    /// </remarks>
    public const string SignNow = "sign-now";

    /// <summary>SimpleLogin.</summary>
    /// <remarks>
    /// <para>SimpleLogin issues no refresh tokens.</para>
    /// </remarks>
    public const string SimpleLogin = "simplelogin";

    /// <summary>Slack (<see href="https://api.slack.com/authentication/oauth-v2">documentation</see>).</summary>
    /// <remarks>
    /// <para>A request for bot scopes and user scopes returns two tokens, each with its own refresh token and expiry. A connection has one: the bot token; the user token can only be kept as a field, which nothing refreshes.</para>
    /// <para>Scopes of the user have the prefix `user:`, for example user:chat:write.</para>
    /// <para>An installation for a whole organization has no team.id (enterprise.id instead).</para>
    /// <para>Tokens expire only if token rotation is on.</para>
    /// </remarks>
    public const string Slack = "slack";

    /// <summary>Snapchat (<see href="https://developers.snap.com/api/marketing-api/Ads-API/authentication">documentation</see>).</summary>
    /// <remarks>
    /// <para>The Marketing API has other endpoints (accounts.snapchat.com/login/oauth2/authorize and …/access_token), which the settings name.</para>
    /// <para>S256 stays: the sources only leave PKCE out; an unknown parameter is ignored (RFC 6749 §3.1). A maintained catalogue turned PKCE off: test with a real account.</para>
    /// </remarks>
    public const string Snapchat = "snapchat";

    /// <summary>Socrata (Tyler Data &amp; Insights).</summary>
    /// <remarks>
    /// <para>The setting OAuth2:socrata:Parameters:domain is required for {domain} in the endpoints, for example data.seattle.gov.</para>
    /// </remarks>
    public const string SocrataTylerDataInsights = "socrata";

    /// <summary>SoundCloud.</summary>
    public const string SoundCloud = "soundcloud";

    /// <summary>Splitwise (<see href="https://dev.splitwise.com/">documentation</see>).</summary>
    public const string Splitwise = "splitwise";

    /// <summary>Spotify (<see href="https://developer.spotify.com/documentation/general/guides/authorization-guide/">documentation</see>).</summary>
    public const string Spotify = "spotify";

    /// <summary>Square.</summary>
    /// <remarks>
    /// <para>The setting OAuth2:square:Environment selects another environment: sandbox.</para>
    /// <para>In the sandbox, the seller must be signed in to the dashboard first.</para>
    /// </remarks>
    public const string Square = "square";

    /// <summary>Squarespace (<see href="https://developers.squarespace.com/oauth">documentation</see>).</summary>
    /// <remarks>
    /// <para>access_type=offline requests the refresh token.</para>
    /// </remarks>
    public const string Squarespace = "squarespace";

    /// <summary>Stack Exchange (<see href="https://api.stackexchange.com/docs/authentication">documentation</see>).</summary>
    /// <remarks>
    /// <para>The setting OAuth2:stackexchange:Parameters:key is required for {key} in the endpoints.</para>
    /// <para>The scope no_expiry replaces refresh tokens.</para>
    /// </remarks>
    public const string StackExchange = "stackexchange";

    /// <summary>Start.gg.</summary>
    public const string StartGg = "startgg";

    /// <summary>Stormz.</summary>
    public const string Stormz = "stormz";

    /// <summary>Strava (<see href="https://developers.strava.com/docs/authentication">documentation</see>).</summary>
    /// <remarks>
    /// <para>Strava requires at least one scope.</para>
    /// </remarks>
    public const string Strava = "strava";

    /// <summary>Streamlabs (<see href="https://dev.streamlabs.com/docs/oauth-2">documentation</see>).</summary>
    /// <remarks>
    /// <para>S256 stays: the sources only leave PKCE out; an unknown parameter is ignored (RFC 6749 §3.1).</para>
    /// </remarks>
    public const string Streamlabs = "streamlabs";

    /// <summary>Stripe (<see href="https://stripe.com/docs/connect/oauth-reference">documentation</see>).</summary>
    /// <remarks>
    /// <para>The client secret is the platform&apos;s secret key.</para>
    /// </remarks>
    public const string Stripe = "stripe";

    /// <summary>SubscribeStar (<see href="https://www.subscribestar.com/api">documentation</see>).</summary>
    /// <remarks>
    /// <para>S256 stays: the sources only leave PKCE out; an unknown parameter is ignored (RFC 6749 §3.1).</para>
    /// </remarks>
    public const string SubscribeStar = "subscribestar";

    /// <summary>Supabase.</summary>
    public const string Supabase = "supabase";

    /// <summary>SuperOffice (<see href="https://docs.superoffice.com/en/authentication/online/api.html">documentation</see>).</summary>
    /// <remarks>
    /// <para>{environment} in the endpoints is &quot;online&quot;, unless the setting OAuth2:superoffice:Parameters:environment contains another value.</para>
    /// </remarks>
    public const string SuperOffice = "superoffice";

    /// <summary>QuickBooks Time (TSheets) (<see href="https://tsheetsteam.github.io/api_docs/#authentication">documentation</see>).</summary>
    public const string TSheets = "tsheets";

    /// <summary>Taobao.</summary>
    public const string Taobao = "taobao";

    /// <summary>Teamwork (<see href="https://developer.teamwork.com/guides/how-to-authenticate-via-app-login-flow">documentation</see>).</summary>
    /// <remarks>
    /// <para>Teamwork&apos;s tokens have no expiry.</para>
    /// </remarks>
    public const string Teamwork = "teamwork";

    /// <summary>Telegram.</summary>
    public const string Telegram = "telegram";

    /// <summary>Threads.</summary>
    /// <remarks>
    /// <para>The token endpoint issues a token for one hour, which is exchanged directly for one of 60 days.</para>
    /// </remarks>
    public const string Threads = "threads";

    /// <summary>TickTick.</summary>
    public const string TickTick = "ticktick";

    /// <summary>TIDAL (<see href="https://developer.tidal.com/documentation/authorization/authorization-overview">documentation</see>).</summary>
    public const string Tidal = "tidal";

    /// <summary>TikTok (<see href="https://business-api.tiktok.com/portal/docs">documentation</see>).</summary>
    public const string TikTok = "tiktok";

    /// <summary>Timely.</summary>
    /// <remarks>
    /// <para>S256 stays: the sources only leave PKCE out; an unknown parameter is ignored (RFC 6749 §3.1). A maintained catalogue turned PKCE off: test with a real account.</para>
    /// </remarks>
    public const string Timely = "timely";

    /// <summary>Todoist (<see href="https://developer.todoist.com/guides/#authorization">documentation</see>).</summary>
    public const string Todoist = "todoist";

    /// <summary>Trakt (<see href="https://trakt.docs.apiary.io/#reference/authentication-oauth">documentation</see>).</summary>
    public const string Trakt = "trakt";

    /// <summary>Traxo.</summary>
    public const string Traxo = "traxo";

    /// <summary>Trustpilot.</summary>
    /// <remarks>
    /// <para>S256 stays: the sources only leave PKCE out; an unknown parameter is ignored (RFC 6749 §3.1). A maintained catalogue turned PKCE off: test with a real account.</para>
    /// </remarks>
    public const string Trustpilot = "trustpilot";

    /// <summary>Tumblr (<see href="https://www.tumblr.com/docs/en/api/v2#oauth2-authorization">documentation</see>).</summary>
    public const string Tumblr = "tumblr";

    /// <summary>Twitch (<see href="https://dev.twitch.tv/docs/authentication">documentation</see>).</summary>
    public const string Twitch = "twitch";

    /// <summary>Typeform (<see href="https://www.typeform.com/developers/get-started/applications/">documentation</see>).</summary>
    /// <remarks>
    /// <para>S256 stays: the sources only leave PKCE out; an unknown parameter is ignored (RFC 6749 §3.1). A maintained catalogue turned PKCE off: test with a real account.</para>
    /// </remarks>
    public const string Typeform = "typeform";

    /// <summary>Uber (<see href="https://developer.uber.com/docs/drivers/guides/authentication">documentation</see>).</summary>
    public const string Uber = "uber";

    /// <summary>Unsplash.</summary>
    /// <remarks>
    /// <para>S256 stays: the sources only leave PKCE out; an unknown parameter is ignored (RFC 6749 §3.1).</para>
    /// </remarks>
    public const string Unsplash = "unsplash";

    /// <summary>VK.</summary>
    /// <remarks>
    /// <para>VK ID returns device_id, which the token requests repeat, and requires the state in the token request.</para>
    /// </remarks>
    public const string VK = "vk";

    /// <summary>VATSIM.</summary>
    /// <remarks>
    /// <para>The setting OAuth2:vatsim:Environment selects another environment: development.</para>
    /// </remarks>
    public const string Vatsim = "vatsim";

    /// <summary>Vercel.</summary>
    public const string Vercel = "vercel";

    /// <summary>Vertical Response.</summary>
    public const string VerticalResponse = "verticalresponse";

    /// <summary>VideoAsk.</summary>
    /// <remarks>
    /// <para>S256 stays: the sources only leave PKCE out; an unknown parameter is ignored (RFC 6749 §3.1). A maintained catalogue turned PKCE off: test with a real account.</para>
    /// </remarks>
    public const string VideoAsk = "videoask";

    /// <summary>Vimeo (<see href="https://developer.vimeo.com/api/authentication">documentation</see>).</summary>
    /// <remarks>
    /// <para>Vimeo&apos;s tokens have no expiry.</para>
    /// </remarks>
    public const string Vimeo = "vimeo";

    /// <summary>Wave (<see href="https://developer.waveapps.com/hc/en-us/articles/360019493652-OAuth-Guide">documentation</see>).</summary>
    public const string Wave = "wave";

    /// <summary>WeChat.</summary>
    /// <remarks>
    /// <para>Web pages inside of WeChat use connect/oauth2/authorize with snsapi_userinfo; the setting AuthUri names it.</para>
    /// </remarks>
    public const string WeChat = "wechat";

    /// <summary>Webex (<see href="https://developer.webex.com/create/docs/authentication">documentation</see>).</summary>
    /// <remarks>
    /// <para>Webex requires spark:kms beside other scopes.</para>
    /// </remarks>
    public const string Webex = "webex";

    /// <summary>Webflow (<see href="https://docs.developers.webflow.com/data/reference/authorization">documentation</see>).</summary>
    public const string Webflow = "webflow";

    /// <summary>Weekdone.</summary>
    public const string WeekDone = "week-done";

    /// <summary>Wikimedia (<see href="https://api.wikimedia.org/wiki/Authentication">documentation</see>).</summary>
    /// <remarks>
    /// <para>S256 stays: the sources only leave PKCE out; an unknown parameter is ignored (RFC 6749 §3.1).</para>
    /// </remarks>
    public const string Wikimedia = "wikimedia";

    /// <summary>Withings (<see href="https://account.withings.com/oauth2_user/authorize2">documentation</see>).</summary>
    /// <remarks>
    /// <para>Withings reports an invalid refresh token as status 401 or as 503, which means invalid parameters too.</para>
    /// </remarks>
    public const string Withings = "withings";

    /// <summary>WordPress.com (<see href="https://developer.wordpress.com/docs/oauth2/">documentation</see>).</summary>
    public const string WordPressCom = "wordpress-com";

    /// <summary>WorkOS.</summary>
    /// <remarks>
    /// <para>Each request needs one of provider, connection and organization.</para>
    /// </remarks>
    public const string WorkOS = "workos";

    /// <summary>World ID (<see href="https://docs.worldcoin.org/reference/sign-in">documentation</see>).</summary>
    /// <remarks>
    /// <para>Worldcoin has announced the end of Sign in with World ID (not verified).</para>
    /// </remarks>
    public const string WorldId = "worldcoin";

    /// <summary>Wrike (<see href="https://developers.wrike.com/oauth-20-authorization">documentation</see>).</summary>
    /// <remarks>
    /// <para>The provider states {instance} in its response.</para>
    /// </remarks>
    public const string Wrike = "wrike";

    /// <summary>X (<see href="https://docs.x.com/resources/fundamentals/authentication/oauth-2-0/user-access-token">documentation</see>).</summary>
    public const string X = "x";

    /// <summary>Xero (<see href="https://developer.xero.com/documentation/guides/oauth2/client-credentials">documentation</see>).</summary>
    /// <remarks>
    /// <para>Xero accepts a replaced refresh token again for 30 minutes.</para>
    /// <para>Revocation ends all connections of the user to organisations.</para>
    /// </remarks>
    public const string Xero = "xero";

    /// <summary>Yahoo (<see href="https://developer.yahoo.com/oauth2/guide/">documentation</see>).</summary>
    public const string Yahoo = "yahoo";

    /// <summary>Yandex (<see href="https://yandex.com/dev/id/doc/en/codes/code-url">documentation</see>).</summary>
    public const string Yandex = "yandex";

    /// <summary>YNAB.</summary>
    public const string Ynab = "ynab";

    /// <summary>Zalo.</summary>
    public const string Zalo = "zalo";

    /// <summary>Zendesk.</summary>
    /// <remarks>
    /// <para>The user enters {subdomain}, for example acme, or the application passes it to the URL methods.</para>
    /// <para>Zendesk requires a scope.</para>
    /// <para>expires_in requests tokens with an expiry and refresh tokens.</para>
    /// </remarks>
    public const string Zendesk = "zendesk";

    /// <summary>Zoho (<see href="https://www.zoho.com/accounts/protocol/oauth.html">documentation</see>).</summary>
    /// <remarks>
    /// <para>The provider states {accounts} in its response.</para>
    /// <para>The provider states {api} in its response.</para>
    /// </remarks>
    public const string Zoho = "zoho";

    /// <summary>Zoom (<see href="https://developers.zoom.us/docs/integrations/oauth">documentation</see>).</summary>
    /// <remarks>
    /// <para>Zoom takes the scopes from the app&apos;s registration; the UserInfo endpoint needs user:read:user (or user:read) there.</para>
    /// </remarks>
    public const string Zoom = "zoom";
}
