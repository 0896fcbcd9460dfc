// Written from egnyte.json in src/TypedOAuth.SourceGenerators/Providers by CatalogueCodeTests.
using System.ComponentModel;

namespace TypedOAuth;

/// <content>Contains the scopes of Egnyte.</content>
public static partial class OAuth2Scopes
{
    /// <summary>Contains the scopes of Egnyte (<see href="https://developers.egnyte.com/docs/read/Public_API_Authentication#Authorization-Code-Flow">documentation</see>).</summary>
    public static class Egnyte
    {
        /// <summary>Read and change files (<c>Egnyte.filesystem</c>).</summary>
        [Description("Read and change files")]
        public const string FileSystem = "Egnyte.filesystem";

        /// <summary>Read and change groups (<c>Egnyte.group</c>).</summary>
        [Description("Read and change groups")]
        public const string Group = "Egnyte.group";

        /// <summary>Read and change project folders (<c>Egnyte.projectfolders</c>).</summary>
        [Description("Read and change project folders")]
        public const string ProjectFolders = "Egnyte.projectfolders";

        /// <summary>Read and change users (<c>Egnyte.user</c>).</summary>
        [Description("Read and change users")]
        public const string User = "Egnyte.user";

        /// <summary>Manage webhooks (<c>Egnyte.webhooks</c>).</summary>
        [Description("Manage webhooks")]
        public const string Webhooks = "Egnyte.webhooks";
    }
}
