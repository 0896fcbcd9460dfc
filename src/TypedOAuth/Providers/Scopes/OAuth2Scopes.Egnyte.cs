// Written from egnyte.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Egnyte.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Egnyte (<see href="https://developers.egnyte.com/docs/read/Public_API_Authentication#Authorization-Code-Flow">documentation</see>).</summary>
    public static class Egnyte
    {
        /// <summary>File system in Egnyte: read (<c>Egnyte.filesystem</c>).</summary>
        [Description("File system in Egnyte: read")]
        public const string EgnyteFilesystem = "Egnyte.filesystem";

        /// <summary>Groups in Egnyte: change (<c>Egnyte.group</c>).</summary>
        [Description("Groups in Egnyte: change")]
        public const string EgnyteGroup = "Egnyte.group";

        /// <summary>Project Folders: use (<c>Egnyte.projectfolders</c>).</summary>
        [Description("Project Folders: use")]
        public const string EgnyteProjectfolders = "Egnyte.projectfolders";

        /// <summary>Users in Egnyte: change (<c>Egnyte.user</c>).</summary>
        [Description("Users in Egnyte: change")]
        public const string EgnyteUser = "Egnyte.user";

        /// <summary>Webhooks in Egnyte: change (<c>Egnyte.webhooks</c>).</summary>
        [Description("Webhooks in Egnyte: change")]
        public const string EgnyteWebhooks = "Egnyte.webhooks";
    }
}
