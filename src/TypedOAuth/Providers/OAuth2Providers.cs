// Written from the JSON files in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
namespace TypedOAuth;

/// <summary>Contains the identifiers of the providers in the catalogue, for <see cref="OAuth2ClientAttribute.Provider"/>.</summary>
/// <remarks>A preset contains public facts about a provider, which the provider can change. docs/providers/README.md lists them.</remarks>
public static class OAuth2Providers
{
    /// <summary>Accelo (<see href="https://api.accelo.com/docs/">documentation</see>).</summary>
    /// <remarks>
    /// <para>The user enters {subdomain}, for example acme, or the application passes it to the URL methods.</para>
    /// </remarks>
    public const string Accelo = "accelo";

    /// <summary>Act-On.</summary>
    public const string ActOn = "act-on";

    /// <summary>Acuity Scheduling (<see href="https://developers.acuityscheduling.com/docs/oauth2">documentation</see>).</summary>
    /// <remarks>
    /// <para>The API has one scope, api-v1, which every request needs.</para>
    /// <para>Acuity Scheduling&apos;s tokens have no expiry, and it issues no refresh tokens.</para>
    /// </remarks>
    public const string AcuityScheduling = "acuity-scheduling";

    /// <summary>Active Directory Federation Services (<see href="https://learn.microsoft.com/windows-server/identity/ad-fs/overview/ad-fs-openid-connect-oauth-flows-scenarios">documentation</see>).</summary>
    /// <remarks>
    /// <para>Create an application group of the type &quot;Server application accessing a web API&quot; in AD FS Management, enter the redirect URI, and generate a shared secret.</para>
    /// <para>The setting OAuth2:adfs:Parameters:host is required for {host} in the endpoints, for example fs.contoso.com.</para>
    /// </remarks>
    public const string Adfs = "adfs";

    /// <summary>Adobe (<see href="https://developer.adobe.com/developer-console/docs/guides/authentication/UserAuthentication/implementation/">documentation</see>).</summary>
    public const string Adobe = "adobe";

    /// <summary>Aha (<see href="https://www.aha.io/api/oauth2">documentation</see>).</summary>
    /// <remarks>
    /// <para>The user enters {subdomain}, for example acme, or the application passes it to the URL methods.</para>
    /// <para>Aha! issues tokens without expiry and no refresh tokens.</para>
    /// </remarks>
    public const string Aha = "aha";

    /// <summary>Airtable (<see href="https://airtable.com/developers/web/api/oauth-reference">documentation</see>).</summary>
    /// <remarks>
    /// <para>Register an OAuth integration at https://airtable.com/create/oauth, enter the redirect URI, generate a client secret, and select the scopes.</para>
    /// <para>A confidential client authenticates with Basic; a public client has no secret.</para>
    /// <para>The account has an email address only with the scope user.email:read.</para>
    /// <para>A request needs at least one scope, for example schema.bases:read.</para>
    /// <para>The issuer is left out: only one source states it, and Airtable documents none.</para>
    /// </remarks>
    public const string Airtable = "airtable";

    /// <summary>Alipay (<see href="https://opendocs.alipay.com/">documentation</see>).</summary>
    /// <remarks>
    /// <para>Without a request signer, the app does not start. Write a class that implements IOAuth2RequestSigner and adds `timestamp` and the RSA2 signature `sign` to the parameters of each token request, and set options.RequestSigner in AddAlipayClient.</para>
    /// </remarks>
    public const string Alipay = "alipay";

    /// <summary>Amazon (<see href="https://developer.amazon.com/docs/login-with-amazon/authorization-code-grant.html">documentation</see>).</summary>
    /// <remarks>
    /// <para>Create a security profile at https://developer.amazon.com/loginwithamazon/console/site/lwa/overview.html and enter the redirect URI under &quot;Web Settings&quot; as an allowed return URL.</para>
    /// <para>The setting OAuth2:amazon:Environment selects another environment: europe, far-east.</para>
    /// </remarks>
    public const string Amazon = "amazon";

    /// <summary>Amazon Cognito (<see href="https://docs.aws.amazon.com/cognito/latest/developerguide/federation-endpoints.html">documentation</see>).</summary>
    /// <remarks>
    /// <para>Create an app client with a client secret in the user pool, enter the redirect URI under &quot;Allowed callback URLs&quot;, turn on the authorization code grant, and select the scopes. The user pool needs a domain.</para>
    /// <para>The setting OAuth2:aws-cognito:Parameters:domain is required for {domain} in the endpoints, for example acme.auth.eu-north-1.amazoncognito.com.</para>
    /// <para>The setting OAuth2:aws-cognito:Parameters:region is required for {region} in the endpoints, for example eu-north-1.</para>
    /// <para>The setting OAuth2:aws-cognito:Parameters:user_pool is required for {user_pool} in the endpoints, for example eu-north-1_AbCdEf123.</para>
    /// <para>A user pool can also rotate its refresh tokens; an app with such a pool sets RefreshTokenUse = Rotates.</para>
    /// </remarks>
    public const string AmazonCognito = "aws-cognito";

    /// <summary>amoCRM (<see href="https://www.amocrm.ru/developers/content/oauth/step-by-step">documentation</see>).</summary>
    /// <remarks>
    /// <para>The client reads {subdomain} from the provider&apos;s response: you need no setting for it.</para>
    /// </remarks>
    public const string AmoCrm = "amocrm";

    /// <summary>Apple (<see href="https://developer.apple.com/documentation/signinwithapplerestapi">documentation</see>).</summary>
    /// <remarks>
    /// <para>In https://developer.apple.com/account/resources, create an App ID with &quot;Sign In with Apple&quot;, a Services ID (the client ID) with the redirect URI as the return URL, and a key, which signs the client secret. Apple accepts neither localhost nor http.</para>
    /// <para>The setting OAuth2:apple:Parameters:team_id is required for {team_id} in the endpoints.</para>
    /// <para>Apple requires response_mode=form_post as soon as a request contains the scope name or email.</para>
    /// <para>Apple returns the name of the user only once, in the posted field `user`.</para>
    /// </remarks>
    public const string Apple = "apple";

    /// <summary>ArcGIS Online (<see href="https://developers.arcgis.com/documentation/security-and-authentication/">documentation</see>).</summary>
    /// <remarks>
    /// <para>Create OAuth credentials of the type &quot;User authentication&quot; at https://location.arcgis.com or in the content of the organization, and enter the redirect URL.</para>
    /// <para>For ArcGIS Enterprise, the settings AuthUri and AccessTokenUri name the portal.</para>
    /// </remarks>
    public const string ArcGis = "arcgis";

    /// <summary>Asana (<see href="https://developers.asana.com/docs/oauth">documentation</see>).</summary>
    /// <remarks>
    /// <para>Create an app at https://app.asana.com/0/my-apps, enter the redirect URI under &quot;OAuth&quot;, and choose its permission scopes.</para>
    /// <para>A new app uses fine scopes such as tasks:read, or requests full permissions in its settings.</para>
    /// </remarks>
    public const string Asana = "asana";

    /// <summary>Asgardeo (<see href="https://wso2.com/asgardeo/docs/guides/authentication/oidc/">documentation</see>).</summary>
    /// <remarks>
    /// <para>The setting OAuth2:asgardeo:Parameters:organization is required for {organization} in the endpoints.</para>
    /// </remarks>
    public const string Asgardeo = "asgardeo";

    /// <summary>Assembla (<see href="https://api-docs.assembla.cc/content/authentication.html">documentation</see>).</summary>
    public const string Assembla = "assembla";

    /// <summary>Atlassian (<see href="https://developer.atlassian.com/cloud/jira/platform/oauth-2-3lo-apps/">documentation</see>).</summary>
    /// <remarks>
    /// <para>Create an OAuth 2.0 integration at https://developer.atlassian.com/console/myapps, enter the redirect URI under &quot;Authorization&quot;, and add the APIs with their scopes under &quot;Permissions&quot;, with the User identity API for read:me.</para>
    /// <para>Atlassian accepts a replaced refresh token again for ten minutes.</para>
    /// </remarks>
    public const string Atlassian = "atlassian";

    /// <summary>Attio (<see href="https://docs.attio.com/rest-api/how-to/authentication#oauth-2-0">documentation</see>).</summary>
    /// <remarks>
    /// <para>Attio&apos;s tokens have no expiry, and it issues no refresh tokens.</para>
    /// </remarks>
    public const string Attio = "attio";

    /// <summary>Auth0 (<see href="https://auth0.com/docs/get-started/authentication-and-authorization-flow/call-your-api-using-the-authorization-code-flow">documentation</see>).</summary>
    /// <remarks>
    /// <para>Create an application of the type &quot;Regular Web Application&quot; at https://manage.auth0.com, enter the redirect URI under &quot;Allowed Callback URLs&quot;, and turn on the grant type &quot;Refresh Token&quot;.</para>
    /// <para>The setting OAuth2:auth0:Parameters:domain is required for {domain} in the endpoints, for example acme.eu.auth0.com.</para>
    /// </remarks>
    public const string Auth0 = "auth0";

    /// <summary>authentik (<see href="https://docs.goauthentik.io/add-secure-apps/providers/oauth2/">documentation</see>).</summary>
    /// <remarks>
    /// <para>The setting OAuth2:authentik:Parameters:domain is required for {domain} in the endpoints, for example auth.acme.dev.</para>
    /// <para>The setting OAuth2:authentik:Parameters:application is required for {application} in the endpoints.</para>
    /// </remarks>
    public const string Authentik = "authentik";

    /// <summary>Autodesk (<see href="https://aps.autodesk.com/en/docs/oauth/v2/developers_guide/overview/">documentation</see>).</summary>
    /// <remarks>
    /// <para>Create an app of the type &quot;Traditional Web App&quot; at https://aps.autodesk.com/myapps/, enter the redirect URI as the callback URL, and select the APIs.</para>
    /// </remarks>
    public const string Autodesk = "autodesk";

    /// <summary>Azure AD B2C (<see href="https://learn.microsoft.com/azure/active-directory-b2c/authorization-code-flow">documentation</see>).</summary>
    /// <remarks>
    /// <para>Register an application in the tenant under &quot;App registrations&quot;, add the redirect URI for the platform &quot;Web&quot;, create a client secret, and create a user flow.</para>
    /// <para>The setting OAuth2:azure-ad-b2c:Parameters:tenant is required for {tenant} in the endpoints, for example contoso.</para>
    /// <para>The setting OAuth2:azure-ad-b2c:Parameters:tenant_id is required for {tenant_id} in the endpoints.</para>
    /// <para>The setting OAuth2:azure-ad-b2c:Parameters:policy is required for {policy} in the endpoints, for example B2C_1_sign_in.</para>
    /// <para>In the properties of the user flow, choose the issuer claim that contains `tfp`. The default issuer has no discovery document, so the client could not validate ID tokens.</para>
    /// <para>Azure AD B2C issues an access token only if the request contains a scope of an API, or the client ID as a scope.</para>
    /// <para>Since May 2025, Microsoft sells Azure AD B2C to existing customers only.</para>
    /// </remarks>
    public const string AzureAdB2C = "azure-ad-b2c";

    /// <summary>Badgr (<see href="https://community.canvaslms.com/t5/Canvas-Badges-Credentials/Developers-Build-an-app-that-integrates-with-the-Canvas-Badges/ta-p/528727">documentation</see>).</summary>
    /// <remarks>
    /// <para>Badgr has become Canvas Credentials; the endpoints are those of the sources.</para>
    /// </remarks>
    public const string Badgr = "badgr";

    /// <summary>Baidu (<see href="https://openauth.baidu.com/doc/doc.html">documentation</see>).</summary>
    /// <remarks>
    /// <para>Baidu&apos;s REST API takes the token only as the parameter access_token.</para>
    /// </remarks>
    public const string Baidu = "baidu";

    /// <summary>Battle.net (<see href="https://community.developer.battle.net/documentation/guides/using-oauth">documentation</see>).</summary>
    /// <remarks>
    /// <para>Create a client at https://community.developer.battle.net/access/clients and enter the redirect URI.</para>
    /// <para>The setting OAuth2:battlenet:Environment selects another environment: china.</para>
    /// </remarks>
    public const string BattleNet = "battlenet";

    /// <summary>bexio (<see href="https://docs.bexio.com/">documentation</see>).</summary>
    public const string Bexio = "bexio";

    /// <summary>Bitbucket (<see href="https://support.atlassian.com/bitbucket-cloud/docs/use-oauth-on-bitbucket-cloud/">documentation</see>).</summary>
    /// <remarks>
    /// <para>Add an OAuth consumer in the settings of the workspace, enter the redirect URI as the callback URL, keep &quot;This is a private consumer&quot; on, and select the permissions.</para>
    /// <para>Bitbucket does not document PKCE. The client sends its parameters, as other libraries do.</para>
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
    /// <remarks>
    /// <para>Create a custom app with user authentication (OAuth 2.0) at https://app.box.com/developers/console, add the redirect URI, and select the application scopes.</para>
    /// </remarks>
    public const string Box = "box";

    /// <summary>Buffer (<see href="https://developers.buffer.com/guides/authentication.html#oauth">documentation</see>).</summary>
    /// <remarks>
    /// <para>Create an app in the developer settings of Buffer (https://publish.buffer.com/settings/api) and enter the redirect URI.</para>
    /// </remarks>
    public const string Buffer = "buffer";

    /// <summary>Bungie (<see href="https://github.com/Bungie-net/api/wiki/OAuth-Documentation">documentation</see>).</summary>
    /// <remarks>
    /// <para>API requests also need the header X-API-Key with the app&apos;s API key.</para>
    /// </remarks>
    public const string Bungie = "bungie";

    /// <summary>CILogon (<see href="https://www.cilogon.org/oidc">documentation</see>).</summary>
    public const string CILogon = "cilogon";

    /// <summary>Cal.com (<see href="https://cal.com/docs/oauth">documentation</see>).</summary>
    public const string CalCom = "cal-com";

    /// <summary>Calendly (<see href="https://developer.calendly.com/creating-an-oauth-app">documentation</see>).</summary>
    /// <remarks>
    /// <para>Create an OAuth application at https://developer.calendly.com/console, choose the kind &quot;Web&quot; and the environment, enter the redirect URI, and select the scopes.</para>
    /// <para>An app that was created before Calendly introduced scopes has access to everything that the user can access.</para>
    /// </remarks>
    public const string Calendly = "calendly";

    /// <summary>Campaign Monitor (<see href="https://www.campaignmonitor.com/api/v3-3/getting-started/">documentation</see>).</summary>
    public const string CampaignMonitor = "campaign-monitor";

    /// <summary>Canva (<see href="https://www.canva.dev/docs/connect/authentication/">documentation</see>).</summary>
    /// <remarks>
    /// <para>A request needs at least one scope, for example design:meta:read.</para>
    /// </remarks>
    public const string Canva = "canva";

    /// <summary>ClassLink (<see href="https://help.classlink.com/s/topic/0TO1E0000009PVYWA2/api">documentation</see>).</summary>
    public const string ClassLink = "classlink";

    /// <summary>Clerk (<see href="https://clerk.com/docs/oauth/overview">documentation</see>).</summary>
    /// <remarks>
    /// <para>The setting OAuth2:clerk:Parameters:domain is required for {domain} in the endpoints, for example clerk.acme.dev.</para>
    /// </remarks>
    public const string Clerk = "clerk";

    /// <summary>Clever (<see href="https://dev.clever.com/docs/oauth-oidc-overview">documentation</see>).</summary>
    /// <remarks>
    /// <para>Clever issues no refresh tokens.</para>
    /// </remarks>
    public const string Clever = "clever";

    /// <summary>ClickUp (<see href="https://developer.clickup.com/docs/authentication">documentation</see>).</summary>
    /// <remarks>
    /// <para>Create an app in the settings of ClickUp under &quot;Apps&quot;, &quot;ClickUp API&quot; and enter the redirect URI. Only an owner or admin of the workspace can create it.</para>
    /// <para>ClickUp&apos;s tokens have no expiry, and it issues no refresh tokens.</para>
    /// <para>ClickUp does not document PKCE. The client sends its parameters, as other libraries do.</para>
    /// </remarks>
    public const string ClickUp = "clickup";

    /// <summary>Clio (<see href="https://docs.developers.clio.com/api-reference/#section/Authorization/Authorization-Code-Grant">documentation</see>).</summary>
    /// <remarks>
    /// <para>{host} in the endpoints is &quot;us&quot;, unless the setting OAuth2:clio:Parameters:host contains another value.</para>
    /// </remarks>
    public const string Clio = "clio";

    /// <summary>Close (<see href="https://developer.close.com/topics/authentication-oauth2/#obtain-access-token">documentation</see>).</summary>
    public const string Close = "close";

    /// <summary>CloudConvert (<see href="https://cloudconvert.com/api/v2">documentation</see>).</summary>
    public const string CloudConvert = "cloudconvert";

    /// <summary>Coding (<see href="https://coding.net/help/openapi">documentation</see>).</summary>
    /// <remarks>
    /// <para>The user enters {team}, for example acme, or the application passes it to the URL methods.</para>
    /// <para>Tencent has sold no new subscriptions since September 30, 2025, and ends the service on September 30, 2028.</para>
    /// </remarks>
    public const string Coding = "coding";

    /// <summary>Coinbase (<see href="https://docs.cdp.coinbase.com/coinbase-app/docs/coinbase-app-reference">documentation</see>).</summary>
    /// <remarks>
    /// <para>Create an OAuth client at https://portal.cdp.coinbase.com and enter the redirect URI.</para>
    /// </remarks>
    public const string Coinbase = "coinbase";

    /// <summary>Constant Contact (<see href="https://developer.constantcontact.com/api_guide/server_flow.html">documentation</see>).</summary>
    /// <remarks>
    /// <para>No source states whether Constant Contact supports PKCE. The client sends its parameters, because a server ignores parameters that it does not know (RFC 6749 §3.1). Another library turns PKCE off here, so test with a real account.</para>
    /// </remarks>
    public const string ConstantContact = "constant-contact";

    /// <summary>Copper (<see href="https://developer.copper.com/introduction/oauth/quickstart.html">documentation</see>).</summary>
    /// <remarks>
    /// <para>developer/v1/all is Copper&apos;s only scope.</para>
    /// </remarks>
    public const string Copper = "copper";

    /// <summary>Coursera (<see href="https://tech.coursera.org/app-platform/oauth2/">documentation</see>).</summary>
    /// <remarks>
    /// <para>Whether Coursera accepts new apps has not been verified.</para>
    /// </remarks>
    public const string Coursera = "coursera";

    /// <summary>Dailymotion (<see href="https://developers.dailymotion.com/guides/platform-api-authentication/">documentation</see>).</summary>
    /// <remarks>
    /// <para>Create an API key in Dailymotion Studio under &quot;Organization settings&quot;, &quot;API keys&quot;, and enter the redirect URI as the callback URL.</para>
    /// <para>No source states whether Dailymotion supports PKCE. The client sends its parameters, because a server ignores parameters that it does not know (RFC 6749 §3.1).</para>
    /// </remarks>
    public const string Dailymotion = "dailymotion";

    /// <summary>Databricks (<see href="https://docs.databricks.com/en/dev-tools/auth/oauth-u2m.html">documentation</see>).</summary>
    /// <remarks>
    /// <para>The setting OAuth2:databricks:Parameters:host is required for {host} in the endpoints, for example dbc-a1b2345c-d6e7.cloud.databricks.com.</para>
    /// <para>For the account console, the settings AuthUri and AccessTokenUri name https://accounts.cloud.databricks.com/oidc/accounts/{account}/v1/….</para>
    /// <para>API requests need a further scope: request all-apis, or a narrower one such as sql.</para>
    /// </remarks>
    public const string Databricks = "databricks";

    /// <summary>Dataporten (<see href="https://docs.feide.no/reference/oauth_oidc/">documentation</see>).</summary>
    /// <remarks>
    /// <para>The service is Feide&apos;s; the endpoints keep their names.</para>
    /// </remarks>
    public const string Dataporten = "dataporten";

    /// <summary>DeviantArt (<see href="https://www.deviantart.com/developers/authentication">documentation</see>).</summary>
    /// <remarks>
    /// <para>Register an application at https://www.deviantart.com/developers/apps and enter the redirect URI in its whitelist.</para>
    /// </remarks>
    public const string DeviantArt = "deviantart";

    /// <summary>Dexcom (<see href="https://developer.dexcom.com/docs/dexcom/authentication/">documentation</see>).</summary>
    /// <remarks>
    /// <para>Create an app at https://developer.dexcom.com and enter the redirect URI. New apps work with the environment sandbox only, until Dexcom approves them.</para>
    /// <para>The setting OAuth2:dexcom:Environment selects another environment: sandbox, europe.</para>
    /// <para>offline_access is Dexcom&apos;s only scope.</para>
    /// </remarks>
    public const string Dexcom = "dexcom";

    /// <summary>DigitalOcean (<see href="https://docs.digitalocean.com/reference/api/oauth/">documentation</see>).</summary>
    /// <remarks>
    /// <para>Register an OAuth application at https://cloud.digitalocean.com/account/api/applications and enter the redirect URI as the callback URL.</para>
    /// <para>Without a scope, DigitalOcean grants read.</para>
    /// </remarks>
    public const string DigitalOcean = "digitalocean";

    /// <summary>Discord (<see href="https://discord.com/developers/docs/topics/oauth2">documentation</see>).</summary>
    /// <remarks>
    /// <para>Create an application at https://discord.com/developers/applications and add the redirect URI under &quot;OAuth2&quot;.</para>
    /// <para>Discord returns a hash of the avatar and not its address, so a connection has no picture.</para>
    /// </remarks>
    public const string Discord = "discord";

    /// <summary>DocuSign (<see href="https://developers.docusign.com/platform/auth/authcode">documentation</see>).</summary>
    /// <remarks>
    /// <para>Create an app at https://apps-d.docusign.com/admin/apps-and-keys, choose the authorization code grant with a client secret, and add the redirect URI. The environment development needs no review; DocuSign reviews an app before production.</para>
    /// <para>The setting OAuth2:docusign:Environment selects another environment: development.</para>
    /// <para>The UserInfo response names the accounts and the base address of each (accounts.0.base_uri).</para>
    /// </remarks>
    public const string DocuSign = "docusign";

    /// <summary>Douyin (<see href="https://developer.open-douyin.com/docs">documentation</see>).</summary>
    public const string Douyin = "douyin";

    /// <summary>Dribbble (<see href="https://developer.dribbble.com/v2/oauth/">documentation</see>).</summary>
    /// <remarks>
    /// <para>Dribbble&apos;s tokens have no expiry.</para>
    /// </remarks>
    public const string Dribbble = "dribbble";

    /// <summary>Drip (<see href="https://developer.drip.com/#oauth">documentation</see>).</summary>
    public const string Drip = "drip";

    /// <summary>Dropbox (<see href="https://developers.dropbox.com/oauth-guide">documentation</see>).</summary>
    /// <remarks>
    /// <para>Create an app with scoped access at https://www.dropbox.com/developers/apps, add the redirect URI, and select the scopes under &quot;Permissions&quot;.</para>
    /// <para>Dropbox issues refresh tokens only for requests with token_access_type=offline, which the preset sends.</para>
    /// </remarks>
    public const string Dropbox = "dropbox";

    /// <summary>Dropbox Sign (<see href="https://developers.hellosign.com/docs/oauth/overview/">documentation</see>).</summary>
    /// <remarks>
    /// <para>Dropbox Sign requires the state in the token request too.</para>
    /// </remarks>
    public const string DropboxSign = "dropbox-sign";

    /// <summary>eBay (<see href="https://developer.ebay.com/api-docs/static/authorization_guide_landing.html">documentation</see>).</summary>
    /// <remarks>
    /// <para>Create a keyset at https://developer.ebay.com/my/keys and, under &quot;User Tokens&quot;, a redirect URL with the redirect URI as the accept URL. The RuName is the value of redirect_uri.</para>
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
    /// <remarks>
    /// <para>Create an app at https://www.etsy.com/developers/your-apps and add the redirect URI. The keystring is the client ID; there is no client secret in the flow.</para>
    /// </remarks>
    public const string Etsy = "etsy";

    /// <summary>EVE Online (<see href="https://developers.eveonline.com/docs/services/sso/">documentation</see>).</summary>
    /// <remarks>
    /// <para>Create an application at https://developers.eveonline.com/applications, enter the redirect URI as the callback URL, and select the scopes.</para>
    /// <para>The setting OAuth2:eve-online:Environment selects another environment: singularity.</para>
    /// <para>The account: in v2, only a claim of the access token (a JWT) names the character; no source of accounts reads access tokens.</para>
    /// </remarks>
    public const string EveOnline = "eve-online";

    /// <summary>Eventbrite (<see href="https://www.eventbrite.com/platform/api#/introduction/authentication">documentation</see>).</summary>
    /// <remarks>
    /// <para>Create an API key at https://www.eventbrite.com/platform/api-keys and enter the redirect URI.</para>
    /// <para>Eventbrite&apos;s tokens have no expiry.</para>
    /// </remarks>
    public const string Eventbrite = "eventbrite";

    /// <summary>Exist (<see href="https://developer.exist.io/reference/authentication/oauth2/">documentation</see>).</summary>
    /// <remarks>
    /// <para>A request needs at least one scope, for example mood_read.</para>
    /// </remarks>
    public const string Exist = "exist";

    /// <summary>Facebook (<see href="https://developers.facebook.com/docs/facebook-login/guides/advanced/manual-flow">documentation</see>).</summary>
    /// <remarks>
    /// <para>Create an app at https://developers.facebook.com/apps, add the use case &quot;Facebook Login&quot;, and enter the redirect URI under &quot;Valid OAuth Redirect URIs&quot;. Permissions other than public_profile and email need app review.</para>
    /// <para>{version} in the endpoints is &quot;v25.0&quot;, unless the setting OAuth2:facebook:Parameters:version contains another value.</para>
    /// <para>The constants contain no permissions that Facebook has removed since 2018.</para>
    /// <para>Facebook issues no refresh tokens. The client exchanges the first token for one that is valid for 60 days, and later this one for a new one.</para>
    /// <para>Ninety days after a person last used the app, Facebook ends its access to the data of this person, even if the token is still valid. The person must then authorize again.</para>
    /// </remarks>
    public const string Facebook = "facebook";

    /// <summary>FACEIT (<see href="https://developers.faceit.com/docs/auth/oauth2">documentation</see>).</summary>
    /// <remarks>
    /// <para>openid is optional: the UserInfo endpoint identifies the account.</para>
    /// </remarks>
    public const string Faceit = "faceit";

    /// <summary>FamilySearch (<see href="https://developers.familysearch.org/main/docs/authentication">documentation</see>).</summary>
    /// <remarks>
    /// <para>The setting OAuth2:familysearch:Environment selects another environment: sandbox.</para>
    /// </remarks>
    public const string FamilySearch = "familysearch";

    /// <summary>Fathom (<see href="https://developers.fathom.ai/sdks/oauth">documentation</see>).</summary>
    /// <remarks>
    /// <para>public_api is Fathom&apos;s only scope.</para>
    /// <para>No source states whether Fathom supports PKCE. The client sends its parameters, because a server ignores parameters that it does not know (RFC 6749 §3.1). Another library turns PKCE off here, so test with a real account.</para>
    /// </remarks>
    public const string Fathom = "fathom";

    /// <summary>Feedly (<see href="https://developer.feedly.com/v3/auth/">documentation</see>).</summary>
    /// <remarks>
    /// <para>The setting OAuth2:feedly:Environment selects another environment: sandbox.</para>
    /// <para>Feedly requires its scope in every request.</para>
    /// <para>Feedly gives API access to partners and enterprise customers.</para>
    /// </remarks>
    public const string Feedly = "feedly";

    /// <summary>Figma (<see href="https://developers.figma.com/docs/rest-api/authentication/">documentation</see>).</summary>
    /// <remarks>
    /// <para>Create an app at https://www.figma.com/developers/apps, add the redirect URI, and select the scopes.</para>
    /// <para>A request needs at least one scope, for example current_user:read.</para>
    /// </remarks>
    public const string Figma = "figma";

    /// <summary>Formstack (<see href="https://developers.formstack.com/">documentation</see>).</summary>
    public const string Formstack = "formstack";

    /// <summary>Foursquare (<see href="https://docs.foursquare.com/">documentation</see>).</summary>
    /// <remarks>
    /// <para>Create a project at https://foursquare.com/developers/ and enter the redirect URI in the settings of OAuth.</para>
    /// <para>Foursquare&apos;s tokens have no expiry.</para>
    /// <para>The parameter v is the date of the API&apos;s version.</para>
    /// <para>Foursquare closed its City Guide app in December 2024. Users of Swarm can still connect; whether Foursquare accepts new apps has not been verified.</para>
    /// </remarks>
    public const string Foursquare = "foursquare";

    /// <summary>Frappe (<see href="https://docs.frappe.io/framework/user/en/guides/integration/how_to_set_up_oauth">documentation</see>).</summary>
    /// <remarks>
    /// <para>The setting OAuth2:frappe:Parameters:host is required for {host} in the endpoints, for example erp.acme.dev.</para>
    /// <para>Some Frappe sites create client secrets with only 10 characters. Frappe signs ID tokens with the client secret (HS256), and the client refuses such a secret, because it can be guessed. If you request openid, an administrator must create an OAuth client whose secret has 32 characters or more.</para>
    /// <para>The scope openid is optional. With it, the ID token identifies the account of a connection; without it, a connection has no account.</para>
    /// </remarks>
    public const string Frappe = "frappe";

    /// <summary>FreshBooks (<see href="https://www.freshbooks.com/api/authentication">documentation</see>).</summary>
    /// <remarks>
    /// <para>Create an app at https://my.freshbooks.com/#/developer, enter the redirect URI, and select the scopes.</para>
    /// </remarks>
    public const string FreshBooks = "freshbooks";

    /// <summary>Front (<see href="https://dev.frontapp.com/docs/oauth">documentation</see>).</summary>
    /// <remarks>
    /// <para>The token response contains the date of the expiry (expires_at) in place of a lifetime.</para>
    /// </remarks>
    public const string Front = "front";

    /// <summary>FusionAuth (<see href="https://fusionauth.io/docs/lifecycle/authenticate-users/oauth/endpoints">documentation</see>).</summary>
    /// <remarks>
    /// <para>The setting OAuth2:fusionauth:Parameters:domain is required for {domain} in the endpoints, for example auth.acme.dev.</para>
    /// <para>The issuer is a setting of the FusionAuth tenant; for another value than https://{domain}, the app sets `Issuer`.</para>
    /// </remarks>
    public const string FusionAuth = "fusionauth";

    /// <summary>Genius (<see href="https://docs.genius.com/#/authentication-h1">documentation</see>).</summary>
    /// <remarks>
    /// <para>Genius&apos;s tokens have no expiry, and it issues no refresh tokens.</para>
    /// </remarks>
    public const string Genius = "genius";

    /// <summary>GetResponse (<see href="https://apidocs.getresponse.com/v3/authentication/oauth2">documentation</see>).</summary>
    public const string GetResponse = "getresponse";

    /// <summary>Getty Images (<see href="https://developers.gettyimages.com/docs/authorization/">documentation</see>).</summary>
    /// <remarks>
    /// <para>The API requires the client ID in the header Api-Key.</para>
    /// </remarks>
    public const string GettyImages = "getty-images";

    /// <summary>GitHub (<see href="https://docs.github.com/apps/oauth-apps/building-oauth-apps/authorizing-oauth-apps">documentation</see>).</summary>
    /// <remarks>
    /// <para>Create an OAuth app at https://github.com/settings/developers, or, for refresh tokens, a GitHub App at https://github.com/settings/apps. Enter the redirect URI as the callback URL, and generate a client secret. In a GitHub App, keep &quot;Expire user authorization tokens&quot; on, and select permissions: GitHub ignores the scopes of its requests.</para>
    /// <para>Only GitHub Apps with expiring tokens have refresh tokens.</para>
    /// <para>For GitHub Enterprise Server, set the endpoints in the settings of the client.</para>
    /// </remarks>
    public const string GitHub = "github";

    /// <summary>GitLab (<see href="https://docs.gitlab.com/api/oauth2/">documentation</see>).</summary>
    /// <remarks>
    /// <para>Create an application at https://gitlab.com/-/user_settings/applications, keep &quot;Confidential&quot; on, enter the redirect URI, and select the scopes that the client requests.</para>
    /// <para>{host} in the endpoints is &quot;gitlab.com&quot;, unless the setting OAuth2:gitlab:Parameters:host contains another value.</para>
    /// <para>For a self-managed server, set OAuth2:gitlab:Parameters:host to its host, and create the application on this server.</para>
    /// </remarks>
    public const string GitLab = "gitlab";

    /// <summary>Gitea (<see href="https://docs.gitea.com/development/oauth2-provider">documentation</see>).</summary>
    /// <remarks>
    /// <para>Create an OAuth2 application in the settings of a user or an organization under &quot;Applications&quot;, keep &quot;Confidential Client&quot; on, and enter the redirect URI.</para>
    /// <para>{domain} in the endpoints is &quot;gitea.com&quot;, unless the setting OAuth2:gitea:Parameters:domain contains another value.</para>
    /// </remarks>
    public const string Gitea = "gitea";

    /// <summary>Gitee (<see href="https://gitee.com/api/v5/oauth_doc#/">documentation</see>).</summary>
    public const string Gitee = "gitee";

    /// <summary>Globus (<see href="https://docs.globus.org/api/auth/developer-guide/">documentation</see>).</summary>
    public const string Globus = "globus";

    /// <summary>Gong (<see href="https://help.gong.io/docs/create-an-app-for-gong">documentation</see>).</summary>
    /// <remarks>
    /// <para>No source states whether Gong supports PKCE. The client sends its parameters, because a server ignores parameters that it does not know (RFC 6749 §3.1). Another library turns PKCE off here, so test with a real account.</para>
    /// </remarks>
    public const string Gong = "gong";

    /// <summary>Google (<see href="https://developers.google.com/identity/protocols/oauth2/web-server">documentation</see>).</summary>
    /// <remarks>
    /// <para>Create a project at https://console.cloud.google.com/projectcreate, and enable the APIs that you call at https://console.cloud.google.com/apis/library; otherwise, they answer with status 403. Configure the consent screen, add the scopes under &quot;Data Access&quot;, and add your account as a test user under &quot;Audience&quot;. Create an OAuth client of the type &quot;Web application&quot; at https://console.cloud.google.com/auth/clients, and enter the redirect URI under &quot;Authorized redirect URIs&quot;.</para>
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

    /// <summary>HeadHunter (<see href="https://api.hh.ru/openapi/redoc">documentation</see>).</summary>
    public const string HeadHunter = "headhunter";

    /// <summary>Heroku (<see href="https://devcenter.heroku.com/articles/oauth">documentation</see>).</summary>
    /// <remarks>
    /// <para>Register an API client at https://dashboard.heroku.com/account/applications and enter the redirect URI as the callback URL.</para>
    /// </remarks>
    public const string Heroku = "heroku";

    /// <summary>HighLevel (<see href="https://marketplace.gohighlevel.com/docs/Authorization/OAuth2.0/index.html">documentation</see>).</summary>
    /// <remarks>
    /// <para>The response names the account of a location in locationId, and that of an agency in companyId only. A preset can declare one of them, so it declares no account.</para>
    /// <para>The API requires the header Version.</para>
    /// <para>No source states whether HighLevel supports PKCE. The client sends its parameters, because a server ignores parameters that it does not know (RFC 6749 §3.1). Another library turns PKCE off here, so test with a real account.</para>
    /// </remarks>
    public const string HighLevel = "highlevel";

    /// <summary>Hootsuite (<see href="https://developer.hootsuite.com/docs/api-authentication">documentation</see>).</summary>
    public const string Hootsuite = "hootsuite";

    /// <summary>Huawei (<see href="https://developer.huawei.com/consumer/en/doc/HMSCore-Guides/open-platform-oauth-0000001053629189">documentation</see>).</summary>
    /// <remarks>
    /// <para>An error response contains two numbers, error and sub_error. The client uses error as the error code.</para>
    /// <para>The account of a connection is the OpenID from the UserInfo endpoint. With the optional scope openid, an ID token contains the UnionID as sub.</para>
    /// </remarks>
    public const string Huawei = "huawei";

    /// <summary>HubSpot (<see href="https://developers.hubspot.com/docs/apps/developer-platform/build-apps/authentication/oauth/working-with-oauth">documentation</see>).</summary>
    /// <remarks>
    /// <para>Create a public app in a developer account at https://app.hubspot.com/developer, and enter the redirect URI and the scopes in its settings. HubSpot refuses a request whose scopes lack a required scope of the app.</para>
    /// <para>Revoking one connection breaks the other connections of the same HubSpot account.</para>
    /// </remarks>
    public const string HubSpot = "hubspot";

    /// <summary>Huddle.</summary>
    /// <remarks>
    /// <para>Ideagen Huddle&apos;s domain is login.huddle.com for new customers.</para>
    /// </remarks>
    public const string Huddle = "huddle";

    /// <summary>Hugging Face (<see href="https://huggingface.co/docs/hub/oauth">documentation</see>).</summary>
    public const string HuggingFace = "huggingface";

    /// <summary>Imgur (<see href="https://apidocs.imgur.com/">documentation</see>).</summary>
    /// <remarks>
    /// <para>Register an application with OAuth 2 and a callback URL at https://api.imgur.com/oauth2/addclient and enter the redirect URI.</para>
    /// <para>Whether Imgur&apos;s registration of new apps works has not been verified.</para>
    /// </remarks>
    public const string Imgur = "imgur";

    /// <summary>Instagram (<see href="https://developers.facebook.com/docs/instagram-platform/instagram-api-with-instagram-login/business-login">documentation</see>).</summary>
    /// <remarks>
    /// <para>Create an app at https://developers.facebook.com/apps, add &quot;Instagram&quot; with the setup for Instagram login, and enter the redirect URI in the settings of business login. Use the Instagram app ID and secret, not those of the Facebook app.</para>
    /// <para>The token endpoint issues a token for one hour, which is exchanged directly for one of 60 days.</para>
    /// </remarks>
    public const string Instagram = "instagram";

    /// <summary>Intercom (<see href="https://developers.intercom.com/docs/build-an-integration/learn-more/authentication/setting-up-oauth">documentation</see>).</summary>
    /// <remarks>
    /// <para>Create an app at https://app.intercom.com/a/apps/_/developer-hub, turn on OAuth under &quot;Authentication&quot;, and add the redirect URI. Select the permissions there, because Intercom has no scopes in requests.</para>
    /// <para>{region} in the endpoints is &quot;us&quot;, unless the setting OAuth2:intercom:Parameters:region contains another value.</para>
    /// <para>Intercom issues tokens without expiry and no refresh tokens.</para>
    /// </remarks>
    public const string Intercom = "intercom";

    /// <summary>Ironclad (<see href="https://developer.ironcladapp.com/docs">documentation</see>).</summary>
    /// <remarks>
    /// <para>{subdomain} in the endpoints is &quot;na1&quot;, unless the setting OAuth2:ironclad:Parameters:subdomain contains another value.</para>
    /// <para>No source states whether Ironclad supports PKCE. The client sends its parameters, because a server ignores parameters that it does not know (RFC 6749 §3.1). Another library turns PKCE off here, so test with a real account.</para>
    /// </remarks>
    public const string Ironclad = "ironclad";

    /// <summary>JumpCloud (<see href="https://jumpcloud.com/support/sso-with-oidc">documentation</see>).</summary>
    public const string JumpCloud = "jumpcloud";

    /// <summary>Keap (<see href="https://developer.keap.com/getting-started-oauth-keys/">documentation</see>).</summary>
    /// <remarks>
    /// <para>full is Keap&apos;s only scope, so it is required.</para>
    /// </remarks>
    public const string Keap = "keap";

    /// <summary>Keycloak (<see href="https://www.keycloak.org/securing-apps/oidc-layers">documentation</see>).</summary>
    /// <remarks>
    /// <para>Create a client of the type &quot;OpenID Connect&quot; in the realm, turn on &quot;Client authentication&quot; and &quot;Standard flow&quot;, and enter the redirect URI under &quot;Valid redirect URIs&quot;. The tab &quot;Credentials&quot; shows the client secret.</para>
    /// <para>The setting OAuth2:keycloak:Parameters:domain is required for {domain} in the endpoints, for example auth.acme.dev.</para>
    /// <para>The setting OAuth2:keycloak:Parameters:realm is required for {realm} in the endpoints.</para>
    /// <para>Users need the realm role offline_access, which Keycloak gives them by default.</para>
    /// <para>For a server at http://localhost:8080, declare AllowInsecureLoopback = true, and set AuthUri, AccessTokenUri, RevokeTokenUri and Issuer in the settings of the client.</para>
    /// </remarks>
    public const string Keycloak = "keycloak";

    /// <summary>Kick (<see href="https://docs.kick.com/getting-started/generating-tokens-oauth2-flow">documentation</see>).</summary>
    public const string Kick = "kick";

    /// <summary>Klaviyo (<see href="https://developers.klaviyo.com/en/docs/set_up_oauth#oauth-authorization-code-flow">documentation</see>).</summary>
    /// <remarks>
    /// <para>Create an app at https://www.klaviyo.com/manage-apps, enter the redirect URI, and list the scopes.</para>
    /// </remarks>
    public const string Klaviyo = "klaviyo";

    /// <summary>KOOK (<see href="https://developer.kookapp.cn/doc/oauth2">documentation</see>).</summary>
    /// <remarks>
    /// <para>No source states whether KOOK supports PKCE. The client sends its parameters, because a server ignores parameters that it does not know (RFC 6749 §3.1).</para>
    /// </remarks>
    public const string Kook = "kook";

    /// <summary>Kroger (<see href="https://developer.kroger.com/documentation/public/security/customer">documentation</see>).</summary>
    /// <remarks>
    /// <para>The setting OAuth2:kroger:Environment selects another environment: certification.</para>
    /// <para>No source states whether Kroger supports PKCE. The client sends its parameters, because a server ignores parameters that it does not know (RFC 6749 §3.1).</para>
    /// </remarks>
    public const string Kroger = "kroger";

    /// <summary>Feishu (<see href="https://open.feishu.cn/document/authentication-management/access-token/obtain-oauth-code">documentation</see>).</summary>
    /// <remarks>
    /// <para>Create a custom app at https://open.feishu.cn/app, enter the redirect URI under &quot;Security Settings&quot;, and add the permissions with offline_access. For Lark, use https://open.larksuite.com/app.</para>
    /// <para>The setting OAuth2:lark-feishu:Environment selects another environment: lark.</para>
    /// <para>Lark (outside of China) is the environment `lark`.</para>
    /// </remarks>
    public const string LarkFeishu = "lark-feishu";

    /// <summary>Lightspeed Retail (<see href="https://x-series-api.lightspeedhq.com/docs/authorization">documentation</see>).</summary>
    /// <remarks>
    /// <para>The client reads {domain} from the provider&apos;s response: you need no setting for it.</para>
    /// <para>Lightspeed Retail (X-Series) is the former Vend.</para>
    /// </remarks>
    public const string LightspeedRetail = "vend";

    /// <summary>LINE (<see href="https://developers.line.biz/en/docs/line-login/integrate-line-login/">documentation</see>).</summary>
    /// <remarks>
    /// <para>Create a LINE Login channel at https://developers.line.biz/console/ and enter the redirect URI as the callback URL.</para>
    /// <para>LINE signs the ID tokens of web logins with the channel secret (HS256), which has 32 characters. openid is optional: the profile identifies the account.</para>
    /// <para>The channel needs the permission for the email address before the scope email works.</para>
    /// </remarks>
    public const string Line = "line";

    /// <summary>Linear (<see href="https://linear.app/developers/oauth-2-0-authentication">documentation</see>).</summary>
    /// <remarks>
    /// <para>Create an OAuth application at https://linear.app/settings/api/applications/new and enter the redirect URI as the callback URL.</para>
    /// </remarks>
    public const string Linear = "linear";

    /// <summary>LinkedIn (<see href="https://learn.microsoft.com/linkedin/shared/authentication/authorization-code-flow">documentation</see>).</summary>
    /// <remarks>
    /// <para>Create an app at https://www.linkedin.com/developers/apps, enter the redirect URI under &quot;Auth&quot;, and add the product &quot;Sign In with LinkedIn using OpenID Connect&quot;.</para>
    /// <para>Only approved partners receive refresh tokens.</para>
    /// </remarks>
    public const string LinkedIn = "linkedin";

    /// <summary>LiveChat (<see href="https://platform.text.com/docs/authorization">documentation</see>).</summary>
    public const string LiveChat = "livechat";

    /// <summary>Logto (<see href="https://docs.logto.io/integrate-logto/third-party-applications">documentation</see>).</summary>
    /// <remarks>
    /// <para>The setting OAuth2:logto:Parameters:domain is required for {domain} in the endpoints, for example acme.logto.app.</para>
    /// <para>Logto issues refresh tokens only with prompt=consent.</para>
    /// </remarks>
    public const string Logto = "logto";

    /// <summary>Mail.ru (<see href="https://o2.mail.ru/docs/">documentation</see>).</summary>
    /// <remarks>
    /// <para>Create a site at https://o2.mail.ru/app/ and enter the redirect URI.</para>
    /// </remarks>
    public const string MailRu = "mailru";

    /// <summary>Mailchimp (<see href="https://mailchimp.com/developer/marketing/guides/access-user-data-oauth-2">documentation</see>).</summary>
    /// <remarks>
    /// <para>Register an app at https://admin.mailchimp.com/account/oauth2/ and enter the redirect URI.</para>
    /// <para>The UserInfo response names the data centre (dc) and the address of the API (api_endpoint).</para>
    /// </remarks>
    public const string Mailchimp = "mailchimp";

    /// <summary>mailcow (<see href="https://docs.mailcow.email/">documentation</see>).</summary>
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

    /// <summary>Mattermost (<see href="https://developers.mattermost.com/integrate/apps/authentication/oauth2/">documentation</see>).</summary>
    /// <remarks>
    /// <para>The setting OAuth2:mattermost:Parameters:domain is required for {domain} in the endpoints, for example chat.acme.dev.</para>
    /// </remarks>
    public const string Mattermost = "mattermost";

    /// <summary>Maximizer (<see href="https://developer.maximizer.com/reference/oauth">documentation</see>).</summary>
    /// <remarks>
    /// <para>The user enters {region}, or the application passes it to the URL methods.</para>
    /// <para>The user enters {company_alias}, for example acme, or the application passes it to the URL methods.</para>
    /// <para>No source states whether Maximizer supports PKCE. The client sends its parameters, because a server ignores parameters that it does not know (RFC 6749 §3.1). Another library turns PKCE off here, so test with a real account.</para>
    /// </remarks>
    public const string Maximizer = "maximizer";

    /// <summary>MediaWiki (<see href="https://www.mediawiki.org/wiki/OAuth/For_Developers">documentation</see>).</summary>
    /// <remarks>
    /// <para>The setting OAuth2:mediawiki:Parameters:domain is required for {domain} in the endpoints, for example meta.wikimedia.org.</para>
    /// </remarks>
    public const string MediaWiki = "mediawiki";

    /// <summary>Meetup (<see href="https://www.meetup.com/graphql/authentication/">documentation</see>).</summary>
    /// <remarks>
    /// <para>Create an OAuth client at https://www.meetup.com/api/oauth/list/ and enter the redirect URI. The account needs Meetup Pro.</para>
    /// <para>No source states whether Meetup supports PKCE. The client sends its parameters, because a server ignores parameters that it does not know (RFC 6749 §3.1).</para>
    /// </remarks>
    public const string Meetup = "meetup";

    /// <summary>Mercado Libre (<see href="https://developers.mercadolibre.com.ar/en_us/authentication-and-authorization">documentation</see>).</summary>
    /// <remarks>
    /// <para>Each country has another host for the authorization, for example auth.mercadolibre.com.ar; the setting AuthUri names it.</para>
    /// </remarks>
    public const string MercadoLibre = "mercado-libre";

    /// <summary>Mercado Pago (<see href="https://www.mercadopago.com.br/developers/en/docs/security/oauth">documentation</see>).</summary>
    public const string MercadoPago = "mercado-pago";

    /// <summary>Microsoft (<see href="https://learn.microsoft.com/entra/identity-platform/v2-oauth2-auth-code-flow">documentation</see>).</summary>
    /// <remarks>
    /// <para>Register an application at https://entra.microsoft.com under &quot;App registrations&quot;, and choose the supported account types. If you choose a single tenant, set Parameters:tenant to the ID of this tenant. Add the redirect URI for the platform &quot;Web&quot;, create a client secret, and add delegated permissions.</para>
    /// <para>{tenant} in the endpoints is &quot;common&quot;, unless the setting OAuth2:microsoft:Parameters:tenant contains another value, for example contoso.onmicrosoft.com.</para>
    /// <para>The client reads {tenant_id} from the provider&apos;s response: you need no setting for it.</para>
    /// <para>The setting OAuth2:microsoft:Environment selects another environment: us-government, china.</para>
    /// <para>A token is for one API. If the scopes are of an API other than Microsoft Graph, declare its address in ApiOrigins.</para>
    /// <para>A token response for another API than Microsoft Graph does not list openid among its scopes. The ID token in the response shows that openid was granted.</para>
    /// </remarks>
    public const string Microsoft = "microsoft";

    /// <summary>Miro (<see href="https://developers.miro.com/docs/getting-started-with-oauth">documentation</see>).</summary>
    /// <remarks>
    /// <para>Create an app at https://miro.com/app/settings/user-profile/apps, enter the redirect URI, and select the permissions. Keep the expiration of tokens on to receive refresh tokens.</para>
    /// </remarks>
    public const string Miro = "miro";

    /// <summary>Mollie (<see href="https://docs.mollie.com/reference/authentication">documentation</see>).</summary>
    /// <remarks>
    /// <para>No source states whether Mollie supports PKCE. The client sends its parameters, because a server ignores parameters that it does not know (RFC 6749 §3.1). Another library turns PKCE off here, so test with a real account.</para>
    /// </remarks>
    public const string Mollie = "mollie";

    /// <summary>monday.com (<see href="https://developer.monday.com/apps/docs/oauth-2-1">documentation</see>).</summary>
    /// <remarks>
    /// <para>Create an app in the Developer Center of monday.com, add the redirect URI under &quot;OAuth &amp; Permissions&quot;, and select the scopes.</para>
    /// <para>The token response contains no lifetime. The preset assumes one hour.</para>
    /// <para>An app from before OAuth 2.1 turns on the new flow in a new version of the app. Until then, declare AccessTokenUri = &quot;https://auth.monday.com/oauth2/token&quot;, and SupportsRefresh = false.</para>
    /// <para>From its API version 2027-04 on, monday.com refuses the tokens of OAuth 2.0.</para>
    /// </remarks>
    public const string Monday = "monday";

    /// <summary>Monzo (<see href="https://docs.monzo.com/#authentication">documentation</see>).</summary>
    /// <remarks>
    /// <para>Monzo permits personal use only: an app can connect the accounts of its developer and of a few invited users.</para>
    /// </remarks>
    public const string Monzo = "monzo";

    /// <summary>Mural (<see href="https://developers.mural.co/public/docs/oauth">documentation</see>).</summary>
    public const string Mural = "mural";

    /// <summary>MusicBrainz (<see href="https://musicbrainz.org/doc/Development/OAuth2">documentation</see>).</summary>
    /// <remarks>
    /// <para>access_type=offline requests the refresh token.</para>
    /// </remarks>
    public const string MusicBrainz = "musicbrainz";

    /// <summary>MYOB (<see href="https://developer.myob.com/api/myob-business-api/api-overview/authentication/">documentation</see>).</summary>
    /// <remarks>
    /// <para>The API requires the client ID in x-myobapi-key.</para>
    /// </remarks>
    public const string Myob = "myob";

    /// <summary>NationBuilder (<see href="https://nationbuilder.com/api_quickstart">documentation</see>).</summary>
    /// <remarks>
    /// <para>The user enters {slug}, for example acme, or the application passes it to the URL methods.</para>
    /// <para>default is NationBuilder&apos;s only scope, so it is required.</para>
    /// </remarks>
    public const string NationBuilder = "nationbuilder";

    /// <summary>NetSuite (<see href="https://docs.oracle.com/en/cloud/saas/netsuite/ns-online-help/section_158081944642.html#Step-One-GET-Request-to-the-Authorization-Endpoint">documentation</see>).</summary>
    /// <remarks>
    /// <para>The user enters {account_id}, for example 1234567-sb1, or the application passes it to the URL methods.</para>
    /// <para>A request needs at least one scope that is enabled in the integration record: rest_webservices or restlets.</para>
    /// </remarks>
    public const string NetSuite = "netsuite";

    /// <summary>Netlify (<see href="https://docs.netlify.com/api/get-started/">documentation</see>).</summary>
    /// <remarks>
    /// <para>Create an OAuth application at https://app.netlify.com/user/applications and enter the redirect URI.</para>
    /// <para>Netlify&apos;s tokens have no expiry, and it issues no refresh tokens.</para>
    /// </remarks>
    public const string Netlify = "netlify";

    /// <summary>Nextcloud (<see href="https://docs.nextcloud.com/server/latest/admin_manual/configuration_server/oauth2.html">documentation</see>).</summary>
    /// <remarks>
    /// <para>The setting OAuth2:nextcloud:Parameters:domain is required for {domain} in the endpoints, for example cloud.acme.dev.</para>
    /// <para>The OCS API requires the header OCS-APIRequest.</para>
    /// <para>No source states whether Nextcloud supports PKCE. The client sends its parameters, because a server ignores parameters that it does not know (RFC 6749 §3.1).</para>
    /// </remarks>
    public const string Nextcloud = "nextcloud";

    /// <summary>NFDI Login (<see href="https://doc.nfdi-aai.de/infraproxy">documentation</see>).</summary>
    public const string NfdiLogin = "nfdi";

    /// <summary>Notion (<see href="https://developers.notion.com/docs/authorization">documentation</see>).</summary>
    /// <remarks>
    /// <para>Create a public integration at https://www.notion.so/profile/integrations, enter the redirect URI, and choose its capabilities.</para>
    /// <para>Notion has no scopes: the capabilities of the integration decide the access.</para>
    /// </remarks>
    public const string Notion = "notion";

    /// <summary>Nylas (<see href="https://developer.nylas.com/docs/v3/auth/">documentation</see>).</summary>
    /// <remarks>
    /// <para>{region} in the endpoints is &quot;us&quot;, unless the setting OAuth2:nylas:Parameters:region contains another value.</para>
    /// <para>The client secret of v3 is the API key.</para>
    /// </remarks>
    public const string Nylas = "nylas";

    /// <summary>Okta (<see href="https://developer.okta.com/docs/api/openapi/okta-oauth/guides/overview/">documentation</see>).</summary>
    /// <remarks>
    /// <para>Create an app integration of the type &quot;OIDC - OpenID Connect&quot; and &quot;Web Application&quot; in the Admin Console, turn on the grant type &quot;Refresh Token&quot;, enter the sign-in redirect URI, and assign users.</para>
    /// <para>The setting OAuth2:okta:Parameters:domain is required for {domain} in the endpoints, for example acme.okta.com.</para>
    /// <para>For a custom authorization server, set AuthUri, AccessTokenUri, RevokeTokenUri and Issuer in the settings of the client. Each of these addresses begins with https://{domain}/oauth2/{server}; the setting Parameters:domain stays necessary for the API.</para>
    /// <para>The lifetimes are those of the org authorization server. A custom authorization server has its own: declare GrantLifetime and AccessTokenLifetime to replace them.</para>
    /// </remarks>
    public const string Okta = "okta";

    /// <summary>OneLogin (<see href="https://developers.onelogin.com/openid-connect/api/authorization-code">documentation</see>).</summary>
    /// <remarks>
    /// <para>The setting OAuth2:onelogin:Parameters:subdomain is required for {subdomain} in the endpoints, for example acme.</para>
    /// </remarks>
    public const string OneLogin = "onelogin";

    /// <summary>OpenStreetMap (<see href="https://wiki.openstreetmap.org/wiki/OAuth">documentation</see>).</summary>
    /// <remarks>
    /// <para>OpenStreetMap&apos;s tokens have no expiry.</para>
    /// </remarks>
    public const string OpenStreetMap = "openstreetmap";

    /// <summary>ORCID (<see href="https://info.orcid.org/documentation/api-tutorials/api-tutorial-get-and-authenticated-orcid-id/">documentation</see>).</summary>
    /// <remarks>
    /// <para>The setting OAuth2:orcid:Environment selects another environment: sandbox.</para>
    /// </remarks>
    public const string Orcid = "orcid";

    /// <summary>Oschina (<see href="https://www.oschina.net/openapi/docs">documentation</see>).</summary>
    /// <remarks>
    /// <para>Whether OSCHINA accepts new apps has not been verified.</para>
    /// </remarks>
    public const string Oschina = "oschina";

    /// <summary>Osso (<see href="https://github.com/enterprise-oss/osso">documentation</see>).</summary>
    /// <remarks>
    /// <para>The setting OAuth2:osso:Parameters:domain is required for {domain} in the endpoints.</para>
    /// <para>Osso is open source: {domain} is the server that runs it.</para>
    /// </remarks>
    public const string Osso = "osso";

    /// <summary>PagerDuty (<see href="https://developer.pagerduty.com/docs/dd91fbd09a1a1-register-an-app">documentation</see>).</summary>
    /// <remarks>
    /// <para>Newer apps with fine scopes use identity.pagerduty.com/oauth; the settings AuthUri and AccessTokenUri name it.</para>
    /// </remarks>
    public const string PagerDuty = "pagerduty";

    /// <summary>Patreon (<see href="https://docs.patreon.com/#oauth">documentation</see>).</summary>
    /// <remarks>
    /// <para>Create a client of API version 2 at https://www.patreon.com/portal/registration/register-clients and enter the redirect URI.</para>
    /// </remarks>
    public const string Patreon = "patreon";

    /// <summary>PayPal (<see href="https://developer.paypal.com/docs/log-in-with-paypal/">documentation</see>).</summary>
    /// <remarks>
    /// <para>Create an app at https://developer.paypal.com/dashboard/applications, turn on &quot;Log in with PayPal&quot; in its settings, enter the redirect URI as the return URL, and choose the information to request.</para>
    /// <para>The setting OAuth2:paypal:Environment selects another environment: sandbox.</para>
    /// </remarks>
    public const string PayPal = "paypal";

    /// <summary>PAYMILL (<see href="https://developers.paymill.com/">documentation</see>).</summary>
    /// <remarks>
    /// <para>A request needs at least one scope, for example transactions_r.</para>
    /// <para>Whether PAYMILL accepts new apps has not been verified.</para>
    /// </remarks>
    public const string Paymill = "paymill";

    /// <summary>Phabricator (<see href="https://we.phorge.it/conduit/">documentation</see>).</summary>
    /// <remarks>
    /// <para>The setting OAuth2:phabricator:Parameters:host is required for {host} in the endpoints, for example phabricator.acme.dev.</para>
    /// <para>The development of Phabricator ended in 2021; Phorge continues it with the same OAuth server.</para>
    /// </remarks>
    public const string Phabricator = "phabricator";

    /// <summary>PingOne (<see href="https://apidocs.pingidentity.com/pingone/platform/v1/api/">documentation</see>).</summary>
    /// <remarks>
    /// <para>{tld} in the endpoints is &quot;com&quot;, unless the setting OAuth2:pingone:Parameters:tld contains another value.</para>
    /// <para>The setting OAuth2:pingone:Parameters:environment_id is required for {environment_id} in the endpoints.</para>
    /// </remarks>
    public const string PingOne = "pingone";

    /// <summary>Pinterest (<see href="https://developers.pinterest.com/docs/getting-started/set-up-authentication-and-authorization/">documentation</see>).</summary>
    /// <remarks>
    /// <para>Create an app at https://developers.pinterest.com/apps/ and add the redirect URI. Pinterest reviews the app before other users can connect.</para>
    /// <para>The parameter continuous_refresh requests the same refresh tokens for an app that was created before September 25, 2025.</para>
    /// </remarks>
    public const string Pinterest = "pinterest";

    /// <summary>Pipedrive (<see href="https://pipedrive.readme.io/docs/marketplace-oauth-authorization">documentation</see>).</summary>
    /// <remarks>
    /// <para>Create an app in the Developer Hub of a sandbox account, enter the redirect URI as the callback URL, and select the scopes under &quot;OAuth &amp; access scopes&quot;.</para>
    /// <para>No source states whether Pipedrive supports PKCE. The client sends its parameters, because a server ignores parameters that it does not know (RFC 6749 §3.1). Another library turns PKCE off here, so test with a real account.</para>
    /// </remarks>
    public const string Pipedrive = "pipedrive";

    /// <summary>Planning Center (<see href="https://developer.planning.center/docs/#/overview/authentication">documentation</see>).</summary>
    public const string PlanningCenter = "planning-center";

    /// <summary>Podio (<see href="https://developers.podio.com/authentication">documentation</see>).</summary>
    public const string Podio = "podio";

    /// <summary>Podium (<see href="https://docs.podium.com/docs/oauth">documentation</see>).</summary>
    public const string Podium = "podium";

    /// <summary>Polar (<see href="https://polar.sh/docs/integrate/oauth2/introduction">documentation</see>).</summary>
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

    /// <summary>Product Hunt (<see href="https://api.producthunt.com/v2/docs">documentation</see>).</summary>
    public const string ProductHunt = "producthunt";

    /// <summary>ProjectPlace (<see href="https://service.projectplace.com/apidocs/">documentation</see>).</summary>
    public const string ProjectPlace = "projectplace";

    /// <summary>Pushbullet (<see href="https://docs.pushbullet.com/#oauth2">documentation</see>).</summary>
    /// <remarks>
    /// <para>Pushbullet&apos;s tokens have no expiry.</para>
    /// </remarks>
    public const string Pushbullet = "pushbullet";

    /// <summary>QQ (<see href="https://wiki.connect.qq.com/">documentation</see>).</summary>
    /// <remarks>
    /// <para>Register a website application at https://connect.qq.com/manage.html and enter the redirect URI as the callback address.</para>
    /// </remarks>
    public const string QQ = "qq";

    /// <summary>QuickBooks (<see href="https://developer.intuit.com/app/developer/qbo/docs/develop/authentication-and-authorization/oauth-2.0">documentation</see>).</summary>
    /// <remarks>
    /// <para>Create an app at https://developer.intuit.com/app/developer/dashboard, choose the scopes, and enter the redirect URI under &quot;Keys &amp; OAuth&quot; for development or production. The development keys work with the environment sandbox only.</para>
    /// <para>The setting OAuth2:quickbooks:Environment selects another environment: sandbox.</para>
    /// <para>The account of a connection is the company (realmId). With the optional scope openid, an ID token identifies the person.</para>
    /// <para>A request needs at least one scope, for example com.intuit.quickbooks.accounting.</para>
    /// </remarks>
    public const string QuickBooks = "quickbooks";

    /// <summary>QuickBooks Time (<see href="https://tsheetsteam.github.io/api_docs/#authentication">documentation</see>).</summary>
    /// <remarks>
    /// <para>QuickBooks Time is the former TSheets.</para>
    /// </remarks>
    public const string QuickBooksTime = "tsheets";

    /// <summary>Redbooth (<see href="https://redbooth.com/api">documentation</see>).</summary>
    public const string Redbooth = "redbooth";

    /// <summary>Reddit (<see href="https://github.com/reddit-archive/reddit/wiki/OAuth2">documentation</see>).</summary>
    /// <remarks>
    /// <para>Create an app of the type &quot;web app&quot; at https://www.reddit.com/prefs/apps and enter the redirect URI, which must match exactly.</para>
    /// <para>Reddit does not document PKCE. The client sends its parameters, as other libraries do.</para>
    /// <para>Reddit issues refresh tokens only for requests with duration=permanent, which the preset sends.</para>
    /// </remarks>
    public const string Reddit = "reddit";

    /// <summary>Roblox (<see href="https://create.roblox.com/docs/cloud/auth/oauth2-overview">documentation</see>).</summary>
    public const string Roblox = "roblox";

    /// <summary>Salesforce (<see href="https://help.salesforce.com/s/articleView?id=sf.remoteaccess_oauth_web_server_flow.htm&amp;type=5">documentation</see>).</summary>
    /// <remarks>
    /// <para>In Salesforce Setup, open &quot;External Client App Manager&quot;, and create an external client app. Enable OAuth, enter the redirect URI as the callback URL, and select the scopes. For a refresh token, also select &quot;Perform requests at any time&quot;. The consumer key is the client ID, and the consumer secret is the client secret.</para>
    /// <para>{domain} in the endpoints is &quot;login&quot;, unless the setting OAuth2:salesforce:Parameters:domain contains another value, for example acme.my.</para>
    /// <para>The setting OAuth2:salesforce:Environment selects another environment: sandbox.</para>
    /// <para>Without a scope, Salesforce grants all scopes of the app, including refresh_token.</para>
    /// <para>The token response states no lifetime; the setting AssumedLifetime applies.</para>
    /// </remarks>
    public const string Salesforce = "salesforce";

    /// <summary>Salesloft (<see href="https://developers.salesloft.com/docs/platform/api-basics/oauth-authentication/">documentation</see>).</summary>
    public const string Salesloft = "salesloft";

    /// <summary>42 (<see href="https://api.intra.42.fr/apidoc/guides/web_application_flow">documentation</see>).</summary>
    public const string School42 = "42-school";

    /// <summary>SciStarter.</summary>
    /// <remarks>
    /// <para>The parameter key contains the client ID (not verified).</para>
    /// </remarks>
    public const string SciStarter = "scistarter";

    /// <summary>ServiceChannel (<see href="https://developer.servicechannel.com/basics/general/authentication/">documentation</see>).</summary>
    /// <remarks>
    /// <para>The setting OAuth2:servicechannel:Environment selects another environment: sandbox.</para>
    /// <para>No source states whether ServiceChannel supports PKCE. The client sends its parameters, because a server ignores parameters that it does not know (RFC 6749 §3.1).</para>
    /// </remarks>
    public const string ServiceChannel = "servicechannel";

    /// <summary>ServiceNow (<see href="https://www.servicenow.com/docs/">documentation</see>).</summary>
    /// <remarks>
    /// <para>The user enters {subdomain}, for example dev12345, or the application passes it to the URL methods.</para>
    /// </remarks>
    public const string ServiceNow = "servicenow";

    /// <summary>ShareFile (<see href="https://api.sharefile.com/gettingstarted/oauth2">documentation</see>).</summary>
    /// <remarks>
    /// <para>The client reads {subdomain} from the provider&apos;s response: you need no setting for it.</para>
    /// <para>The client reads {appcp} from the provider&apos;s response: you need no setting for it.</para>
    /// <para>The client reads {apicp} from the provider&apos;s response: you need no setting for it.</para>
    /// <para>The setting OAuth2:sharefile:Environment selects another environment: europe.</para>
    /// <para>An account in Europe can also begin at secure.sharefile.eu, which is the environment `europe`.</para>
    /// </remarks>
    public const string ShareFile = "sharefile";

    /// <summary>Shopify (<see href="https://shopify.dev/docs/apps/build/authentication-authorization/access-tokens/authorization-code-grant">documentation</see>).</summary>
    /// <remarks>
    /// <para>Create an app in the Dev Dashboard (https://dev.shopify.com/dashboard). Create a version of the app with the scopes and, under &quot;Redirect URLs&quot;, the redirect URI, and release the version. &quot;Settings&quot; shows the client ID and the secret.</para>
    /// <para>The user enters {shop}, for example acme, or the application passes it to the URL methods.</para>
    /// <para>A request without a scope connects the shop, but its token reads only data that needs no scope.</para>
    /// <para>Since August 2026, Shopify accepts a replaced refresh token again until the app uses the new one, for at most 30 days.</para>
    /// </remarks>
    public const string Shopify = "shopify";

    /// <summary>SignNow (<see href="https://docs.signnow.com/docs/signnow/features#authentication">documentation</see>).</summary>
    /// <remarks>
    /// <para>The setting OAuth2:sign-now:Environment selects another environment: sandbox.</para>
    /// <para>No source states whether SignNow supports PKCE. The client sends its parameters, because a server ignores parameters that it does not know (RFC 6749 §3.1). Another library turns PKCE off here, so test with a real account.</para>
    /// <para>The scope * is required, because SignNow documents no narrower scope for user tokens.</para>
    /// </remarks>
    public const string SignNow = "sign-now";

    /// <summary>SimpleLogin (<see href="https://simplelogin.io/docs/siwsl/intro/">documentation</see>).</summary>
    /// <remarks>
    /// <para>SimpleLogin issues no refresh tokens.</para>
    /// </remarks>
    public const string SimpleLogin = "simplelogin";

    /// <summary>Slack (<see href="https://docs.slack.dev/authentication/installing-with-oauth">documentation</see>).</summary>
    /// <remarks>
    /// <para>Create an app at https://api.slack.com/apps, and under &quot;OAuth &amp; Permissions&quot; enter the redirect URI and the scopes. Turn on public distribution if other workspaces connect. Turn on token rotation if the tokens are to expire.</para>
    /// <para>A request with bot scopes and user scopes returns two tokens, each with its own refresh token and expiry. A connection contains the tokens of the bot. A token field can contain the token of the user, but no refresh renews it.</para>
    /// <para>A scope with the prefix `user:` is requested for the token of the user, for example user:search:read. The other scopes are requested for the token of the bot.</para>
    /// <para>An installation for a whole organization cannot be connected, because its response contains enterprise.id in place of team.id.</para>
    /// <para>Tokens expire only if token rotation is on in the settings of the app.</para>
    /// <para>A request needs at least one scope, for example chat:write.</para>
    /// <para>The constants contain no scopes of classic apps, because the v2 endpoint refuses them.</para>
    /// </remarks>
    public const string Slack = "slack";

    /// <summary>Snapchat (<see href="https://developers.snap.com/">documentation</see>).</summary>
    /// <remarks>
    /// <para>Create an app at https://kit.snapchat.com/manage, add Login Kit for the web, and enter the redirect URI.</para>
    /// <para>The Marketing API has other endpoints (accounts.snapchat.com/login/oauth2/authorize and …/access_token), which the settings name.</para>
    /// <para>No source states whether Snapchat supports PKCE. The client sends its parameters, because a server ignores parameters that it does not know (RFC 6749 §3.1). Another library turns PKCE off here, so test with a real account.</para>
    /// </remarks>
    public const string Snapchat = "snapchat";

    /// <summary>Socrata (<see href="https://dev.socrata.com/docs/authentication.html">documentation</see>).</summary>
    /// <remarks>
    /// <para>The setting OAuth2:socrata:Parameters:domain is required for {domain} in the endpoints, for example data.seattle.gov.</para>
    /// <para>Socrata is now Tyler Technologies&apos; Data &amp; Insights.</para>
    /// </remarks>
    public const string Socrata = "socrata";

    /// <summary>SoundCloud (<see href="https://developers.soundcloud.com/docs/api/guide">documentation</see>).</summary>
    /// <remarks>
    /// <para>Register an app at https://soundcloud.com/you/apps and enter the redirect URI.</para>
    /// </remarks>
    public const string SoundCloud = "soundcloud";

    /// <summary>Splitwise (<see href="https://dev.splitwise.com/">documentation</see>).</summary>
    /// <remarks>
    /// <para>Splitwise&apos;s tokens have no expiry, and it issues no refresh tokens.</para>
    /// </remarks>
    public const string Splitwise = "splitwise";

    /// <summary>Spotify (<see href="https://developer.spotify.com/documentation/web-api/tutorials/code-flow">documentation</see>).</summary>
    /// <remarks>
    /// <para>Create an app at https://developer.spotify.com/dashboard, add the redirect URI, and select the Web API. In development mode, add the users who connect.</para>
    /// </remarks>
    public const string Spotify = "spotify";

    /// <summary>Square (<see href="https://developer.squareup.com/docs/oauth-api/overview">documentation</see>).</summary>
    /// <remarks>
    /// <para>Create an application at https://developer.squareup.com/apps and enter the redirect URI under &quot;OAuth&quot;. The environment sandbox has its own application ID and secret.</para>
    /// <para>The setting OAuth2:square:Environment selects another environment: sandbox.</para>
    /// <para>In the sandbox, open the dashboard of the test seller in the same browser before you connect: the sandbox has no sign-in page.</para>
    /// </remarks>
    public const string Square = "square";

    /// <summary>Squarespace (<see href="https://developers.squarespace.com/oauth">documentation</see>).</summary>
    /// <remarks>
    /// <para>access_type=offline requests the refresh token.</para>
    /// </remarks>
    public const string Squarespace = "squarespace";

    /// <summary>Stack Exchange (<see href="https://api.stackexchange.com/docs/authentication">documentation</see>).</summary>
    /// <remarks>
    /// <para>Register an application at https://stackapps.com/apps/oauth/register and enter the host of the redirect URI as the OAuth domain.</para>
    /// <para>The setting OAuth2:stackexchange:Parameters:key is required for {key} in the endpoints.</para>
    /// <para>The scope no_expiry replaces refresh tokens.</para>
    /// </remarks>
    public const string StackExchange = "stackexchange";

    /// <summary>start.gg (<see href="https://developer.start.gg/docs/oauth/oauth-overview">documentation</see>).</summary>
    public const string StartGg = "startgg";

    /// <summary>Stormz.</summary>
    /// <remarks>
    /// <para>Whether Stormz accepts new apps has not been verified.</para>
    /// </remarks>
    public const string Stormz = "stormz";

    /// <summary>Strava (<see href="https://developers.strava.com/docs/authentication">documentation</see>).</summary>
    /// <remarks>
    /// <para>Create an API application at https://www.strava.com/settings/api and enter the host of the redirect URI as the authorization callback domain.</para>
    /// <para>Strava requires at least one scope.</para>
    /// <para>A new app can connect only the athlete who owns it until Strava raises the limit.</para>
    /// <para>The user can refuse single scopes. The redirect lists the granted ones; the token response does not.</para>
    /// </remarks>
    public const string Strava = "strava";

    /// <summary>Streamlabs (<see href="https://dev.streamlabs.com/docs/oauth-2">documentation</see>).</summary>
    /// <remarks>
    /// <para>No source states whether Streamlabs supports PKCE. The client sends its parameters, because a server ignores parameters that it does not know (RFC 6749 §3.1).</para>
    /// </remarks>
    public const string Streamlabs = "streamlabs";

    /// <summary>Stripe (<see href="https://docs.stripe.com/connect/oauth-reference">documentation</see>).</summary>
    /// <remarks>
    /// <para>Turn on OAuth for Standard accounts at https://dashboard.stripe.com/settings/connect/onboarding-options/oauth and add the redirect URI. The client ID begins with ca_, and the secret key of the platform is the client secret.</para>
    /// <para>The client secret is the platform&apos;s secret key.</para>
    /// <para>Stripe issues refresh tokens only for a change between live mode and test mode; access tokens do not expire.</para>
    /// </remarks>
    public const string Stripe = "stripe";

    /// <summary>SubscribeStar (<see href="https://www.subscribestar.com/api">documentation</see>).</summary>
    /// <remarks>
    /// <para>No source states whether SubscribeStar supports PKCE. The client sends its parameters, because a server ignores parameters that it does not know (RFC 6749 §3.1).</para>
    /// </remarks>
    public const string SubscribeStar = "subscribestar";

    /// <summary>Supabase (<see href="https://supabase.com/docs/guides/integrations/build-a-supabase-integration">documentation</see>).</summary>
    /// <remarks>
    /// <para>Publish an OAuth app in the settings of the organization under &quot;OAuth Apps&quot;, enter the redirect URI, and select the permissions.</para>
    /// </remarks>
    public const string Supabase = "supabase";

    /// <summary>SuperOffice (<see href="https://docs.superoffice.com/en/authentication/online/api.html">documentation</see>).</summary>
    /// <remarks>
    /// <para>{environment} in the endpoints is &quot;online&quot;, unless the setting OAuth2:superoffice:Parameters:environment contains another value.</para>
    /// <para>The environment is sod (development), qaonline (staging) or online (production).</para>
    /// </remarks>
    public const string SuperOffice = "superoffice";

    /// <summary>Taobao (<see href="https://open.taobao.com/">documentation</see>).</summary>
    public const string Taobao = "taobao";

    /// <summary>Teamwork (<see href="https://developer.teamwork.com/guides/how-to-authenticate-via-app-login-flow">documentation</see>).</summary>
    /// <remarks>
    /// <para>Teamwork&apos;s tokens have no expiry.</para>
    /// </remarks>
    public const string Teamwork = "teamwork";

    /// <summary>Telegram (<see href="https://core.telegram.org/bots/telegram-login">documentation</see>).</summary>
    public const string Telegram = "telegram";

    /// <summary>Threads (<see href="https://developers.facebook.com/docs/threads/get-started/get-access-tokens-and-permissions">documentation</see>).</summary>
    /// <remarks>
    /// <para>Create an app with the use case &quot;Access the Threads API&quot; at https://developers.facebook.com/apps, and enter the redirect URI in its settings. Use the Threads app ID and secret, not those of the Facebook app.</para>
    /// <para>The token endpoint issues a token for one hour, which is exchanged directly for one of 60 days.</para>
    /// </remarks>
    public const string Threads = "threads";

    /// <summary>TickTick (<see href="https://developer.ticktick.com/docs">documentation</see>).</summary>
    public const string TickTick = "ticktick";

    /// <summary>TIDAL (<see href="https://developer.tidal.com/documentation/authorization/authorization-overview">documentation</see>).</summary>
    public const string Tidal = "tidal";

    /// <summary>TikTok (<see href="https://developers.tiktok.com/doc/login-kit-web/">documentation</see>).</summary>
    /// <remarks>
    /// <para>Create an app at https://developers.tiktok.com/apps, add Login Kit for the web, enter the redirect URI, and select the scopes.</para>
    /// </remarks>
    public const string TikTok = "tiktok";

    /// <summary>Timely (<see href="https://dev.timelyapp.com/">documentation</see>).</summary>
    /// <remarks>
    /// <para>No source states whether Timely supports PKCE. The client sends its parameters, because a server ignores parameters that it does not know (RFC 6749 §3.1). Another library turns PKCE off here, so test with a real account.</para>
    /// </remarks>
    public const string Timely = "timely";

    /// <summary>Todoist (<see href="https://developer.todoist.com/api/v1/#tag/Authorization">documentation</see>).</summary>
    /// <remarks>
    /// <para>Create an app at https://app.todoist.com/app/settings/integrations/app-management and enter the redirect URI as the OAuth redirect URL.</para>
    /// <para>An access token of a new app is valid for one hour. The access tokens of an app without refresh tokens do not expire.</para>
    /// <para>The revocation ends the access token only. The client deletes the refresh token, but Todoist has no request that ends it.</para>
    /// </remarks>
    public const string Todoist = "todoist";

    /// <summary>Trakt (<see href="https://trakt.docs.apiary.io/#reference/authentication-oauth">documentation</see>).</summary>
    /// <remarks>
    /// <para>Create an application at https://trakt.tv/oauth/applications and enter the redirect URI.</para>
    /// </remarks>
    public const string Trakt = "trakt";

    /// <summary>Traxo.</summary>
    /// <remarks>
    /// <para>Whether Traxo accepts new apps has not been verified.</para>
    /// </remarks>
    public const string Traxo = "traxo";

    /// <summary>Trustpilot (<see href="https://developers.trustpilot.com/authentication/">documentation</see>).</summary>
    /// <remarks>
    /// <para>No source states whether Trustpilot supports PKCE. The client sends its parameters, because a server ignores parameters that it does not know (RFC 6749 §3.1). Another library turns PKCE off here, so test with a real account.</para>
    /// </remarks>
    public const string Trustpilot = "trustpilot";

    /// <summary>Tumblr (<see href="https://www.tumblr.com/docs/en/api/v2#oauth2-authorization">documentation</see>).</summary>
    public const string Tumblr = "tumblr";

    /// <summary>Twitch (<see href="https://dev.twitch.tv/docs/authentication">documentation</see>).</summary>
    /// <remarks>
    /// <para>Register an application of the type &quot;Confidential&quot; at https://dev.twitch.tv/console/apps and enter the redirect URI. The developer account needs two-factor authentication.</para>
    /// <para>The API also requires the header Client-Id, which the preset sends.</para>
    /// </remarks>
    public const string Twitch = "twitch";

    /// <summary>Typeform (<see href="https://www.typeform.com/developers/get-started/applications/">documentation</see>).</summary>
    /// <remarks>
    /// <para>Register an app in the settings of the organization under &quot;Developer apps&quot; and enter the redirect URI.</para>
    /// <para>No source states whether Typeform supports PKCE. The client sends its parameters, because a server ignores parameters that it does not know (RFC 6749 §3.1). Another library turns PKCE off here, so test with a real account.</para>
    /// </remarks>
    public const string Typeform = "typeform";

    /// <summary>Uber (<see href="https://developer.uber.com/docs/riders/guides/authentication/introduction">documentation</see>).</summary>
    /// <remarks>
    /// <para>Create an app at https://developer.uber.com/dashboard and enter the redirect URI under &quot;Auth&quot;.</para>
    /// <para>Uber gives most scopes only to approved apps.</para>
    /// </remarks>
    public const string Uber = "uber";

    /// <summary>Unsplash (<see href="https://unsplash.com/documentation/user-authentication-workflow">documentation</see>).</summary>
    /// <remarks>
    /// <para>No source states whether Unsplash supports PKCE. The client sends its parameters, because a server ignores parameters that it does not know (RFC 6749 §3.1).</para>
    /// <para>Unsplash&apos;s tokens have no expiry, and it issues no refresh tokens.</para>
    /// </remarks>
    public const string Unsplash = "unsplash";

    /// <summary>VK (<see href="https://id.vk.com/about/business/go/docs/en/vkid/latest/vk-id/connection/api-integration/api-description">documentation</see>).</summary>
    /// <remarks>
    /// <para>Create an app at https://id.vk.com/about/business/go, add the platform &quot;Web&quot;, and enter the redirect URI as a trusted redirect URL.</para>
    /// <para>VK ID returns device_id, which the token requests repeat, and requires the state in the token request.</para>
    /// </remarks>
    public const string VK = "vk";

    /// <summary>VATSIM (<see href="https://vatsim.dev/api/connect-api/">documentation</see>).</summary>
    /// <remarks>
    /// <para>The setting OAuth2:vatsim:Environment selects another environment: development.</para>
    /// <para>VATSIM documents user tokens for auth.vatsim.net only, so api.vatsim.net is not among the origins.</para>
    /// <para>The label of an account is the full name, which VATSIM returns only with the scope full_name.</para>
    /// </remarks>
    public const string Vatsim = "vatsim";

    /// <summary>Vercel (<see href="https://vercel.com/docs/sign-in-with-vercel">documentation</see>).</summary>
    /// <remarks>
    /// <para>Create an app in the settings of the team under &quot;Apps&quot; and enter the redirect URI as the authorization callback URL.</para>
    /// </remarks>
    public const string Vercel = "vercel";

    /// <summary>Vertical Response (<see href="https://developer.verticalresponse.com/">documentation</see>).</summary>
    /// <remarks>
    /// <para>Whether VerticalResponse accepts new apps has not been verified.</para>
    /// </remarks>
    public const string VerticalResponse = "verticalresponse";

    /// <summary>VideoAsk (<see href="https://www.videoask.com/help">documentation</see>).</summary>
    /// <remarks>
    /// <para>No source states whether VideoAsk supports PKCE. The client sends its parameters, because a server ignores parameters that it does not know (RFC 6749 §3.1). Another library turns PKCE off here, so test with a real account.</para>
    /// </remarks>
    public const string VideoAsk = "videoask";

    /// <summary>Vimeo (<see href="https://developer.vimeo.com/api/authentication">documentation</see>).</summary>
    /// <remarks>
    /// <para>Create an app at https://developer.vimeo.com/apps and enter the redirect URI as the callback URL.</para>
    /// <para>Vimeo&apos;s tokens have no expiry.</para>
    /// </remarks>
    public const string Vimeo = "vimeo";

    /// <summary>Wave (<see href="https://developer.waveapps.com/hc/en-us/articles/360019493652-OAuth-Guide">documentation</see>).</summary>
    public const string Wave = "wave";

    /// <summary>WeChat (<see href="https://developers.weixin.qq.com/doc/oplatform/Website_App/WeChat_Login/Wechat_Login.html">documentation</see>).</summary>
    /// <remarks>
    /// <para>Register a website application at https://open.weixin.qq.com and enter the host of the redirect URI as the authorization callback domain. WeChat reviews the application.</para>
    /// <para>Web pages inside of WeChat use connect/oauth2/authorize with snsapi_userinfo; the setting AuthUri names it.</para>
    /// </remarks>
    public const string WeChat = "wechat";

    /// <summary>Webex (<see href="https://developer.webex.com/create/docs/authentication">documentation</see>).</summary>
    /// <remarks>
    /// <para>Create an integration at https://developer.webex.com/my-apps/new/integration, enter the redirect URI, and select the scopes.</para>
    /// <para>Webex requires spark:kms beside other scopes.</para>
    /// </remarks>
    public const string Webex = "webex";

    /// <summary>Webflow (<see href="https://docs.developers.webflow.com/data/reference/authorization">documentation</see>).</summary>
    /// <remarks>
    /// <para>Create an app in the settings of the workspace under &quot;Apps &amp; Integrations&quot;, turn on the Data client, enter the redirect URI, and select the scopes.</para>
    /// </remarks>
    public const string Webflow = "webflow";

    /// <summary>Weekdone.</summary>
    /// <remarks>
    /// <para>Whether Weekdone accepts new apps has not been verified.</para>
    /// </remarks>
    public const string WeekDone = "week-done";

    /// <summary>Wikimedia (<see href="https://www.mediawiki.org/wiki/OAuth/For_Developers">documentation</see>).</summary>
    /// <remarks>
    /// <para>No source states whether Wikimedia supports PKCE. The client sends its parameters, because a server ignores parameters that it does not know (RFC 6749 §3.1).</para>
    /// </remarks>
    public const string Wikimedia = "wikimedia";

    /// <summary>Withings (<see href="https://developer.withings.com/developer-guide/">documentation</see>).</summary>
    /// <remarks>
    /// <para>Create an application at https://developer.withings.com/dashboard/ and enter the redirect URI as the callback URL.</para>
    /// <para>Withings reports an invalid refresh token as status 401 or as 503, which means invalid parameters too.</para>
    /// </remarks>
    public const string Withings = "withings";

    /// <summary>WordPress.com (<see href="https://developer.wordpress.com/docs/oauth2/">documentation</see>).</summary>
    /// <remarks>
    /// <para>Create an application of the type &quot;Web&quot; at https://developer.wordpress.com/apps/ and enter the redirect URI.</para>
    /// </remarks>
    public const string WordPressCom = "wordpress-com";

    /// <summary>WorkOS (<see href="https://workos.com/docs/reference/sso">documentation</see>).</summary>
    /// <remarks>
    /// <para>Each request needs one of provider, connection and organization.</para>
    /// </remarks>
    public const string WorkOS = "workos";

    /// <summary>Wrike (<see href="https://developers.wrike.com/oauth-20-authorization">documentation</see>).</summary>
    /// <remarks>
    /// <para>The client reads {instance} from the provider&apos;s response: you need no setting for it.</para>
    /// </remarks>
    public const string Wrike = "wrike";

    /// <summary>X (<see href="https://docs.x.com/resources/fundamentals/authentication/oauth-2-0/user-access-token">documentation</see>).</summary>
    /// <remarks>
    /// <para>Create an app at https://developer.x.com/en/portal/dashboard, set up user authentication with the type &quot;Web App&quot;, and enter the redirect URI as the callback URI.</para>
    /// </remarks>
    public const string X = "x";

    /// <summary>Xero (<see href="https://developer.xero.com/documentation/guides/oauth2/auth-flow">documentation</see>).</summary>
    /// <remarks>
    /// <para>Create an app of type &quot;Web app&quot; at https://developer.xero.com/app/manage, enter the redirect URI, and create a client secret under &quot;Configuration&quot;.</para>
    /// <para>Xero accepts a replaced refresh token again for 30 minutes.</para>
    /// <para>Revocation ends all of the user&apos;s connections to organizations.</para>
    /// <para>The number of organizations that an app can connect depends on its plan at Xero.</para>
    /// </remarks>
    public const string Xero = "xero";

    /// <summary>Yahoo (<see href="https://developer.yahoo.com/oauth2/guide/">documentation</see>).</summary>
    /// <remarks>
    /// <para>Create an app of the type &quot;Confidential client&quot; at https://developer.yahoo.com/apps/, enter the redirect URI, and select the API permissions.</para>
    /// <para>Yahoo gives access to most APIs only to approved apps.</para>
    /// </remarks>
    public const string Yahoo = "yahoo";

    /// <summary>Yandex (<see href="https://yandex.com/dev/id/doc/en/codes/code-url">documentation</see>).</summary>
    /// <remarks>
    /// <para>Create an app at https://oauth.yandex.com/client/new, choose web services, enter the redirect URI, and select the permissions.</para>
    /// </remarks>
    public const string Yandex = "yandex";

    /// <summary>YNAB (<see href="https://api.ynab.com/#oauth-applications">documentation</see>).</summary>
    public const string Ynab = "ynab";

    /// <summary>Zalo (<see href="https://developers.zalo.me/docs/social-api/tham-khao/user-access-token-v4">documentation</see>).</summary>
    public const string Zalo = "zalo";

    /// <summary>Zendesk (<see href="https://support.zendesk.com/hc/en-us/articles/4408845965210-Using-OAuth-authentication-with-your-application">documentation</see>).</summary>
    /// <remarks>
    /// <para>Create an OAuth client in the Admin Center under &quot;Apps and integrations&quot;, &quot;APIs&quot;, &quot;OAuth clients&quot;, choose the kind &quot;Confidential&quot;, and enter the redirect URI. The unique identifier is the client ID.</para>
    /// <para>The user enters {subdomain}, for example acme, or the application passes it to the URL methods.</para>
    /// <para>Zendesk requires a scope.</para>
    /// <para>expires_in requests tokens with an expiry and refresh tokens.</para>
    /// <para>An app for several Zendesk accounts needs a global OAuth client, which Zendesk approves.</para>
    /// </remarks>
    public const string Zendesk = "zendesk";

    /// <summary>Zoho (<see href="https://www.zoho.com/accounts/protocol/oauth/web-apps/authorization.html">documentation</see>).</summary>
    /// <remarks>
    /// <para>Create a server-based application at https://api-console.zoho.com and enter the redirect URI. For accounts in other data centres, turn on &quot;Multi-DC&quot; in the settings of the application, and use the same credentials for all data centres.</para>
    /// <para>The client reads {accounts} from the provider&apos;s response: you need no setting for it.</para>
    /// <para>The client reads {api} from the provider&apos;s response: you need no setting for it.</para>
    /// </remarks>
    public const string Zoho = "zoho";

    /// <summary>Zoom (<see href="https://developers.zoom.us/docs/integrations/oauth">documentation</see>).</summary>
    /// <remarks>
    /// <para>Create a general app with user management at https://marketplace.zoom.us/develop/create, enter the redirect URI for OAuth, and add the scopes, with user:read:user.</para>
    /// <para>Zoom takes the scopes from the app&apos;s registration; the UserInfo endpoint needs user:read:user (or user:read) there.</para>
    /// </remarks>
    public const string Zoom = "zoom";
}
